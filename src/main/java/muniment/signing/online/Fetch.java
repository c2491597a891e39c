package muniment.signing.online;

import eu.europa.esig.dss.spi.client.http.DataLoader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import muniment.signing.online.Unanswered.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Asks addresses on the web for DSS; every question ends in a bounded time and memory.
 *
 * @param limit of an answer, in bytes
 */
record Fetch(String contentType, long limit, Conversation conversation) implements DataLoader {
    @Override
    public byte[] get(String url) {
        return answer(request(url).GET());
    }

    @Override
    public DataAndUrl get(List<String> urls) {
        for (var url : urls) {
            try {
                return new DataAndUrl(url, get(url));
            } catch (Unanswered problem) {
                if (url.equals(urls.getLast())) {
                    throw problem;
                }
            }
        }
        throw new IllegalArgumentException("no address to ask");
    }

    @Override
    public byte[] post(String url, byte[] content) {
        return answer(request(url).POST(HttpRequest.BodyPublishers.ofByteArray(content)));
    }

    /** It is given once and for all. */
    @Override
    public void setContentType(String ignored) {}

    private HttpRequest.Builder request(String url) {
        URI address;
        try {
            address = URI.create(url);
        } catch (IllegalArgumentException problem) {
            throw new Unanswered(Kind.UNREACHABLE, URI.create("about:blank"), problem);
        }
        var scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        if (!Set.of("http", "https").contains(scheme) || address.getHost() == null) {
            throw new Unanswered(Kind.UNREACHABLE, address, new IOException("not on the web"));
        }
        var request = HttpRequest.newBuilder(address).timeout(conversation.patience());
        return contentType.isEmpty() ? request : request.header("Content-Type", contentType);
    }

    private byte[] answer(HttpRequest.Builder building) {
        var request = building.build();
        var address = request.uri();
        try (var client = HttpClient.newBuilder()
                .connectTimeout(conversation.patience())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            var asked = client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), limit));
            try {
                var answer = conversation.answer(address, asked);
                if (answer.statusCode() != 200) {
                    throw new Unanswered(
                            Kind.NOT_AN_ANSWER, address, new IOException("HTTP status " + answer.statusCode()));
                }
                return answer.body();
            } catch (TimeoutException problem) {
                throw new Unanswered(Kind.TOO_SLOW, address, problem);
            } catch (ExecutionException problem) {
                throw new Unanswered(kind(problem.getCause()), address, problem);
            } catch (InterruptedException problem) {
                Thread.currentThread().interrupt();
                throw new Unanswered(Kind.TOO_SLOW, address, problem);
            } finally {
                asked.cancel(true);
                client.shutdownNow();
            }
        }
    }

    private static Kind kind(@Nullable Throwable cause) {
        return switch (cause) {
            case java.net.http.HttpTimeoutException _ -> Kind.TOO_SLOW;
            case java.net.ConnectException _ -> Kind.UNREACHABLE;
            case IOException tooMuch when String.valueOf(tooMuch.getMessage()).contains("capacity") -> Kind.TOO_LARGE;
            case null, default -> Kind.UNREACHABLE;
        };
    }
}
