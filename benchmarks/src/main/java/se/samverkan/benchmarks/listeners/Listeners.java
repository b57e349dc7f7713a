package se.samverkan.benchmarks.listeners;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** The program that listens: one thread for all connections. */
public final class Listeners {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final int AT_A_TIME = 5;
  private static final long WAIT_MILLIS = 50;
  private static final int PIECE = 1 << 16;

  private final InetSocketAddress server;
  private final byte[] request;
  private final int wanted;
  private final Selector selector;
  private final ByteBuffer piece = ByteBuffer.allocateDirect(PIECE);
  private final Map<Arrival, Integer> arrivals = new HashMap<>();
  private int opened;
  private int told;

  private Listeners(URI server, String authorization, int wanted) throws IOException {
    this.server = new InetSocketAddress(server.getHost(), server.getPort());
    this.request =
        ("GET /live HTTP/1.1\r\nHost: "
                + server.getAuthority()
                + "\r\nAccept: text/event-stream\r\n"
                + authorization
                + "\r\n")
            .getBytes(StandardCharsets.US_ASCII);
    this.wanted = wanted;
    this.selector = Selector.open();
  }

  /**
   * Connects, says {@code listening} when everybody has been told where the server is, and listens
   * until there is something to read. Prints then what came when, as {@code from to millis count}.
   *
   * @param arguments address of the server, how many listen; the first line that is read is the
   *     header that signs them in
   */
  public static void main(String... arguments) throws IOException {
    String authorization = line();
    Listeners all =
        new Listeners(
            URI.create(arguments[0]),
            authorization.isEmpty() ? "" : authorization + "\r\n",
            Integer.parseInt(arguments[1]));
    all.connect();
    System.out.println("listening");
    all.listen();
    StringBuilder lines = new StringBuilder();
    all.arrivals.forEach(
        (arrival, count) ->
            lines
                .append(arrival.from())
                .append(' ')
                .append(arrival.to())
                .append(' ')
                .append(arrival.at())
                .append(' ')
                .append(count)
                .append('\n'));
    System.out.print(lines);
    System.out.flush();
  }

  private static String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = System.in.read(); next >= 0 && next != '\n'; next = System.in.read()) {
      line.append((char) next);
    }
    return line.toString();
  }

  private void connect() throws IOException {
    long start = System.nanoTime();
    while (told < wanted) {
      if (System.nanoTime() - start > PATIENCE.toNanos()) {
        throw new IOException("Only " + told + " of " + wanted + " were told where the server is");
      }
      while (opened < wanted && opened - told < AT_A_TIME) {
        SocketChannel channel = SocketChannel.open();
        channel.configureBlocking(false);
        channel.connect(server);
        channel.register(selector, SelectionKey.OP_CONNECT, new Ear());
        opened++;
      }
      look();
    }
    arrivals.clear();
  }

  private void listen() throws IOException {
    while (System.in.available() == 0) {
      look();
    }
  }

  private void look() throws IOException {
    selector.select(WAIT_MILLIS);
    long now = System.currentTimeMillis();
    for (SelectionKey key : selector.selectedKeys()) {
      if (key.isConnectable()) {
        SocketChannel channel = (SocketChannel) key.channel();
        channel.finishConnect();
        channel.write(ByteBuffer.wrap(request));
        key.interestOps(SelectionKey.OP_READ);
      } else {
        read(key, now);
      }
    }
    selector.selectedKeys().clear();
  }

  private void read(SelectionKey key, long now) throws IOException {
    piece.clear();
    if (((SocketChannel) key.channel()).read(piece) < 0) {
      throw new IOException("The server hung up");
    }
    Ear ear = (Ear) key.attachment();
    long before = ear.hear(piece.flip());
    if (before == 0 && ear.seen() > 0) {
      told++;
    } else if (ear.seen() > before) {
      arrivals.merge(new Arrival(before, ear.seen(), now), 1, Integer::sum);
    }
  }
}
