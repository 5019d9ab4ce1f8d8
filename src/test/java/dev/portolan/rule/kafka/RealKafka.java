package dev.portolan.rule.kafka;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The configuration class of a real Kafka server of one release, in a class loader of its own that sees nothing of
 * the tests. The build copies the jars to {@code target/kafka/<version>}.
 */
final class RealKafka implements AutoCloseable {
    static final Path HOME = Path.of("target", "kafka");

    private final URLClassLoader loader;
    private final Constructor<?> constructor;

    RealKafka(String version) {
        try (Stream<Path> jars = Files.list(HOME.resolve(version))) {
            loader = new URLClassLoader("kafka-" + version, jars.sorted().map(RealKafka::url).toArray(URL[]::new),
                    ClassLoader.getPlatformClassLoader());
            constructor = loader.loadClass("kafka.server.KafkaConfig").getConstructor(Map.class, boolean.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot load the configuration class of Kafka " + version, e);
        }
    }

    /** The releases whose jars are there. */
    static List<String> versions() {
        try (Stream<Path> folders = Files.list(HOME)) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Why the server refuses the properties; empty when it takes them. */
    Optional<String> refusal(Map<String, String> properties) {
        Properties file = new Properties();
        file.putAll(properties);
        return refusalOf(() -> constructor.newInstance(file, false));
    }

    /** Why a starting server refuses the voters, which from 3.9 it reads once more; empty when it takes them. */
    Optional<String> refusalOfVoters(List<String> voters) {
        return refusalOf(() -> {
            Method parse = loader.loadClass("org.apache.kafka.raft.QuorumConfig").getMethod("parseVoterConnections", List.class);
            return parse.invoke(null, voters);
        });
    }

    private interface Call {
        Object run() throws ReflectiveOperationException;
    }

    private Optional<String> refusalOf(Call call) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try {
            thread.setContextClassLoader(loader);
            call.run();
            return Optional.empty();
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Error broken) {
                throw broken;
            }
            return Optional.of(e.getCause().getClass().getSimpleName() + ": " + e.getCause().getMessage());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Override
    public void close() {
        try {
            loader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
