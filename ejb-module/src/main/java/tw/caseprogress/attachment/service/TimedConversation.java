package tw.caseprogress.attachment.service;

import java.io.IOException;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;

/**
 * One question and its answer, which ends with a zero byte or with the connection. All of it has
 * one deadline: a socket of this machine knows no time-outs of its own.
 */
final class TimedConversation implements AutoCloseable {

  private static final int LONGEST_ANSWER = 4096;

  private final SocketChannel channel;
  private final Selector selector;
  private final SelectionKey key;
  private final long end;

  TimedConversation(SocketAddress address, Duration longest) throws IOException {
    end = System.nanoTime() + longest.toNanos();
    selector = Selector.open();
    channel =
        address instanceof UnixDomainSocketAddress
            ? SocketChannel.open(StandardProtocolFamily.UNIX)
            : SocketChannel.open();
    try {
      channel.configureBlocking(false);
      key = channel.register(selector, SelectionKey.OP_CONNECT);
      if (!channel.connect(address)) {
        await();
        channel.finishConnect();
      }
    } catch (IOException e) {
      close();
      throw e;
    } catch (RuntimeException e) {
      close();
      throw new IOException(e); // a host without an address
    }
  }

  /** Sends all parts, unless the other side answers before it has heard them all. */
  String ask(byte[]... parts) throws IOException {
    ByteBuffer[] question = Stream.of(parts).map(ByteBuffer::wrap).toArray(ByteBuffer[]::new);
    key.interestOps(SelectionKey.OP_WRITE | SelectionKey.OP_READ);
    while (question[question.length - 1].hasRemaining()) {
      await();
      if (key.isReadable()) {
        return answer();
      }
      if (key.isWritable()) {
        channel.write(question);
      }
    }
    return answer();
  }

  private String answer() throws IOException {
    key.interestOps(SelectionKey.OP_READ);
    ByteBuffer heard = ByteBuffer.allocate(LONGEST_ANSWER);
    while (heard.hasRemaining()) {
      await();
      int read = channel.read(heard);
      if (read < 0 || heard.position() > 0 && heard.get(heard.position() - 1) == 0) {
        break;
      }
    }
    return new String(heard.array(), 0, heard.position(), StandardCharsets.UTF_8)
        .replace("\0", "")
        .strip();
  }

  private void await() throws IOException {
    long left = Duration.ofNanos(end - System.nanoTime()).toMillis();
    if (left <= 0 || selector.select(left) == 0) {
      throw new SocketTimeoutException("No answer in time");
    }
    selector.selectedKeys().clear();
  }

  @Override
  public void close() throws IOException {
    try (channel) {
      selector.close();
    }
  }
}
