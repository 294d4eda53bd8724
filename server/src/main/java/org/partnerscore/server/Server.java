package org.partnerscore.server;

import java.io.IOException;
import java.net.BindException;
import java.util.HashMap;
import java.util.Map;
import org.partnerscore.dataset.read.DataSetOptions;
import org.partnerscore.server.access.OneTimeLink;
import org.partnerscore.workspace.data.Derivation;
import org.partnerscore.workspace.exports.ExportDerivation;
import org.partnerscore.workspace.published.PublicationSource;
import org.partnerscore.workspace.published.PublishedFacts;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** A server that runs, on the loopback address alone. */
public final class Server implements AutoCloseable {
    private static final String LOOPBACK = "127.0.0.1";

    private final ConfigurableApplicationContext context;

    private Server(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /**
     * Starts a server; it answers when this returns.
     *
     * @throws org.partnerscore.workspace.fault.WorkspaceException if there is no workspace, or it cannot be read
     * @throws BindException if the port is taken
     */
    public static Server start(ServerSettings settings) throws IOException {
        return start(settings, new ExportDerivation(DataSetOptions.defaults()));
    }

    /** The same with another way to derive data sets. */
    static Server start(ServerSettings settings, Derivation derivation) throws IOException {
        PublishedFacts facts = new PublishedFacts(settings.workspace(), derivation, DataSetOptions.defaults());
        PublicationSource publications = PublicationSource.of(settings.workspace());
        try {
            return new Server(new SpringApplicationBuilder(ServerConfiguration.class)
                    .web(WebApplicationType.SERVLET)
                    .properties(properties(settings))
                    .registerShutdownHook(false)
                    .initializers(context -> {
                        GenericApplicationContext beans = (GenericApplicationContext) context;
                        beans.registerBean(ServerSettings.class, () -> settings);
                        beans.registerBean(PublicationSource.class, () -> publications);
                        beans.registerBean(PublishedFacts.class, () -> facts);
                    })
                    .run());
        } catch (ApplicationContextException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof PortInUseException taken) {
                    throw (BindException) new BindException("port " + taken.getPort() + " is taken").initCause(e);
                }
            }
            throw e;
        }
    }

    private static Map<String, Object> properties(ServerSettings settings) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("server.address", LOOPBACK);
        properties.put("server.port", settings.port());
        properties.put("spring.config.name", "partnerscore-server");
        return properties;
    }

    /** The address at which it is. */
    public String address() {
        return "http://" + LOOPBACK + ":" + context.getEnvironment().getRequiredProperty("local.server.port");
    }

    /** The address that opens a session, for the first who goes there. */
    public String link() {
        return address() + context.getBean(OneTimeLink.class).path();
    }

    /** Its parts, for tests that hold them against what is written about them. */
    ApplicationContext parts() {
        return context;
    }

    /** Stops: takes no further requests and ends those it has. */
    @Override
    public void close() {
        context.close();
    }
}
