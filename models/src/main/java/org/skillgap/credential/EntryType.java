package org.skillgap.credential;

/** What a catalogue entry is entered as. */
public enum EntryType {
  MICRO_CREDENTIAL,
  COURSE,
  PROGRAM
}
