package io.github.academicevents.examples.spark;

import java.io.Serializable;
import java.util.List;

/** What the records of an input are. It is sent to each task, which makes its own reader of it. */
interface RecordFormat extends Serializable {

  /** A reader for one task. */
  Reader reader(Rules rules);

  /** Reads the records of a task. */
  interface Reader {

    /** Reads what stands in a record and holds it to the rules. */
    List<Checked> check(InputRecord record);

    /** Reads the events of a record; what is wrong with them is not told. */
    List<Checked> read(InputRecord record);
  }
}
