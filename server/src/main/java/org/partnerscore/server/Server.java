package org.partnerscore.server;

import java.io.IOException;
import java.net.BindException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.partnerscore.dataset.read.DataSetOptions;
import org.partnerscore.server.access.LoginSettings;
import org.partnerscore.server.access.OneTimeLink;
import org.partnerscore.server.request.KeyedRequests;
import org.partnerscore.server.request.Publishing;
import org.partnerscore.server.request.WorkspaceView;
import org.partnerscore.server.upload.Importing;
import org.partnerscore.workspace.data.Derivation;
import org.partnerscore.workspace.exports.ExportDerivation;
import org.partnerscore.workspace.published.PublicationSource;
import org.partnerscore.workspace.published.PublishedFacts;
import org.partnerscore.workspace.reconcile.FigureSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.bind.BindResult;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

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
     * @throws IllegalArgumentException if the configuration cannot be used
     */
    public static Server start(ServerSettings settings) throws IOException {
        DataSetOptions machine = DataSetOptions.defaults();
        return start(settings, new ExportDerivation(machine), ExportDerivation.figureSource(machine));
    }

    /** The same with another way to derive data sets, and to find the vendor's figures. */
    static Server start(ServerSettings settings, Derivation derivation, FigureSource figures) throws IOException {
        PublishedFacts facts = new PublishedFacts(settings.workspace(), derivation, DataSetOptions.defaults());
        WorkspaceView view = new WorkspaceView(settings.workspace(), derivation, figures);
        Importing importing = new Importing(settings.workspace(), settings.software());
        Publishing publishing = new Publishing(settings.workspace(), derivation, settings.software());
        PublicationSource publications = PublicationSource.of(settings.workspace());
        try {
            return new Server(new SpringApplicationBuilder(ServerConfiguration.class)
                    .web(WebApplicationType.SERVLET)
                    .properties(properties(settings))
                    .registerShutdownHook(false)
                    .initializers(context -> {
                        GenericApplicationContext beans = (GenericApplicationContext) context;
                        wayIn(beans, context.getEnvironment());
                        beans.registerBean(ServerSettings.class, () -> settings);
                        beans.registerBean(PublicationSource.class, () -> publications);
                        beans.registerBean(PublishedFacts.class, () -> facts);
                        beans.registerBean(WorkspaceView.class, () -> view);
                        beans.registerBean(Publishing.class, () -> publishing);
                        beans.registerBean(Importing.class, () -> importing);
                        beans.registerBean(
                                KeyedRequests.class,
                                () -> new KeyedRequests(settings.workspace().resolve("requests"), publications));
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
        properties.put("server.port", settings.port());
        properties.put("spring.config.location", "classpath:/partnerscore-server.properties");
        if (settings.config() != null) {
            properties.put(
                    "spring.config.additional-location",
                    settings.config().toUri().toString());
        }
        return properties;
    }

    /** By an issuer if one is configured, or else by a link that works once and from this machine alone. */
    private static void wayIn(GenericApplicationContext beans, ConfigurableEnvironment environment) {
        BindResult<LoginSettings> login = login(environment);
        Map<String, Object> unlessConfigured = new HashMap<>();
        unlessConfigured.put("server.address", LOOPBACK);
        if (login.isBound()) {
            beans.registerBean(LoginSettings.class, login::get);
            // Strict cookies would not come along when the issuer sends people back.
            unlessConfigured.put("server.servlet.session.cookie.same-site", "lax");
            unlessConfigured.put("server.servlet.session.cookie.secure", "true");
            unlessConfigured.put("server.servlet.session.timeout", "8h");
        } else {
            beans.registerBean(OneTimeLink.class, OneTimeLink::new);
            unlessConfigured.put("server.servlet.session.cookie.same-site", "strict");
            // A session lasts as long as the server on the loopback address does; nobody else can reach it.
            unlessConfigured.put("server.servlet.session.timeout", "7d");
        }
        environment.getPropertySources().addLast(new MapPropertySource("way in", unlessConfigured));
        if (!login.isBound() && !LOOPBACK.equals(environment.getProperty("server.address"))) {
            throw new IllegalArgumentException("server.address lets other machines reach the server, and without "
                    + LoginSettings.PREFIX + ".issuer nobody could log in there");
        }
    }

    private static BindResult<LoginSettings> login(ConfigurableEnvironment environment) {
        try {
            return Binder.get(environment).bind(LoginSettings.PREFIX, LoginSettings.class);
        } catch (org.springframework.boot.context.properties.bind.BindException e) {
            Throwable root = e;
            while (root.getCause() != null) {
                root = root.getCause();
            }
            throw new IllegalArgumentException(root.getMessage(), e);
        }
    }

    /** The address at which it is. */
    public String address() {
        return "http://" + LOOPBACK + ":" + context.getEnvironment().getRequiredProperty("local.server.port");
    }

    /** The address that opens a session, for the first who goes there; empty if one logs in by an issuer. */
    public Optional<String> link() {
        return Optional.ofNullable(context.getBeanProvider(OneTimeLink.class).getIfAvailable())
                .map(link -> address() + link.path());
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
