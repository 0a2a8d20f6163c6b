package org.skillgap.pipeline.run;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.skillgap.pipeline.ExitCode;
import org.skillgap.pipeline.Refusal;

/**
 * One run at a time in a workspace. The operating system holds the lock, so that a run that was
 * killed leaves none behind.
 */
public final class RunLock implements AutoCloseable {
  private final FileChannel channel;

  private RunLock(FileChannel channel) {
    this.channel = channel;
  }

  /** Takes the lock; refuses with exit code 4 when another run holds it. */
  public static RunLock take(Workspace workspace) throws IOException {
    Path file = workspace.root().resolve(".lock");
    Files.createDirectories(workspace.root());
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      lock = null;
    }
    if (lock == null) {
      channel.close();
      throw new Refusal(
          ExitCode.LOCKED, "another run holds " + workspace.root() + ": wait until it is done");
    }
    return new RunLock(channel);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
