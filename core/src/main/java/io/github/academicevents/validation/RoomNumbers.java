package io.github.academicevents.validation;

import java.util.ArrayList;
import java.util.List;

/** The numbers in the names of a room in two languages. */
final class RoomNumbers {

  private static final int MOST = 8;

  private RoomNumbers() {}

  /**
   * Whether all numbers of one name are in the other: "3楼229室" and "Room 229", "2-29" and "229". A
   * name without numbers agrees with any.
   */
  static boolean agree(String room, String other) {
    if (haveSameDigits(room, other)) {
      return true;
    }
    List<String> numbers = numbers(room);
    List<String> others = numbers(other);
    return numbers.containsAll(others) || others.containsAll(numbers);
  }

  private static boolean haveSameDigits(String room, String other) {
    int i = nextDigit(room, 0);
    int j = nextDigit(other, 0);
    while (i < room.length() && j < other.length()) {
      if (room.charAt(i) != other.charAt(j)) {
        return false;
      }
      i = nextDigit(room, i + 1);
      j = nextDigit(other, j + 1);
    }
    return i == room.length() && j == other.length();
  }

  private static int nextDigit(String text, int from) {
    int i = from;
    while (i < text.length() && !isDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static List<String> numbers(String text) {
    List<String> numbers = new ArrayList<>();
    for (int i = nextDigit(text, 0); i < text.length() && numbers.size() < MOST; ) {
      int end = i;
      while (end < text.length() && isDigit(text.charAt(end))) {
        end++;
      }
      while (i < end - 1 && text.charAt(i) == '0') {
        i++;
      }
      numbers.add(text.substring(i, end));
      i = nextDigit(text, end);
    }
    return numbers;
  }
}
