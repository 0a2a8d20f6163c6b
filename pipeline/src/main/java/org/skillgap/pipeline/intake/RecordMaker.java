package org.skillgap.pipeline.intake;

/** Makes one record of ours from the fields of one record of a file. */
@FunctionalInterface
interface RecordMaker<T extends Record> {
  T make(Fields fields, String source, String file, long line);
}
