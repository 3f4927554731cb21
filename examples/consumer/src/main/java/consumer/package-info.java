/** A program of somebody else that uses the library as its build found it. */
package consumer;
