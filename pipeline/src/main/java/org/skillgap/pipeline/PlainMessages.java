package org.skillgap.pipeline;

import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import org.skillgap.message.Message;

/** For files that people and other programs read: a message is its English text alone. */
public final class PlainMessages extends SimpleModule {
  private static final long serialVersionUID = 1;

  public PlainMessages() {
    addSerializer(Message.class, ToStringSerializer.instance);
  }
}
