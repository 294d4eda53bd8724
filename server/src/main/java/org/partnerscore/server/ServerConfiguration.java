package org.partnerscore.server;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.io.IOException;
import org.partnerscore.server.access.AccessConfiguration;
import org.partnerscore.server.access.LoginConfiguration;
import org.partnerscore.server.api.AccountsController;
import org.partnerscore.server.api.ApiDescription;
import org.partnerscore.server.api.ApiDocuments;
import org.partnerscore.server.api.DownloadsController;
import org.partnerscore.server.api.ForesightController;
import org.partnerscore.server.api.ImportingController;
import org.partnerscore.server.api.InsightController;
import org.partnerscore.server.api.ProgrammesController;
import org.partnerscore.server.api.PublishingController;
import org.partnerscore.server.api.RunsController;
import org.partnerscore.server.api.ScenarioController;
import org.partnerscore.server.api.WithheldProperties;
import org.partnerscore.server.api.WorkspaceController;
import org.partnerscore.server.page.Assets;
import org.partnerscore.server.page.ComingController;
import org.partnerscore.server.page.DataController;
import org.partnerscore.server.page.EntryController;
import org.partnerscore.server.page.ErrorPages;
import org.partnerscore.server.page.ForesightPages;
import org.partnerscore.server.page.IndicatorController;
import org.partnerscore.server.page.Pages;
import org.partnerscore.server.page.PortfolioController;
import org.partnerscore.server.page.ProgrammeController;
import org.partnerscore.server.page.ScenarioPages;
import org.partnerscore.server.page.ScorecardController;
import org.partnerscore.server.page.UploadController;
import org.partnerscore.server.request.Foresight;
import org.partnerscore.server.request.KnownProgrammes;
import org.partnerscore.server.request.RequestConfiguration;
import org.partnerscore.server.request.ScenarioShelf;
import org.partnerscore.server.upload.Uploads;
import org.partnerscore.workspace.scenario.Scenarios;
import org.partnerscore.workspace.store.Layout;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.util.unit.DataSize;

/** All parts of the server, named one by one: nothing is found by scanning. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = UserDetailsServiceAutoConfiguration.class)
@Import({
    AccessConfiguration.class,
    LoginConfiguration.class,
    RequestConfiguration.class,
    Pages.class,
    Assets.class,
    EntryController.class,
    PortfolioController.class,
    ScorecardController.class,
    IndicatorController.class,
    ComingController.class,
    DataController.class,
    ForesightPages.class,
    ScenarioPages.class,
    ScenarioShelf.class,
    UploadController.class,
    ProgrammeController.class,
    ErrorPages.class,
    ApiDocuments.class,
    WithheldProperties.class,
    ApiDescription.class,
    AccountsController.class,
    DownloadsController.class,
    Foresight.class,
    KnownProgrammes.class,
    ForesightController.class,
    ImportingController.class,
    InsightController.class,
    ProgrammesController.class,
    PublishingController.class,
    RunsController.class,
    ScenarioController.class,
    WorkspaceController.class
})
class ServerConfiguration {
    @Bean
    Uploads uploads(ServerSettings settings, Environment environment) throws IOException {
        return new Uploads(
                settings.workspace().resolve("uploads"),
                environment
                        .getRequiredProperty("partnerscore.limits.upload", DataSize.class)
                        .toBytes());
    }

    @Bean
    Scenarios scenarios(ServerSettings settings) {
        return new Scenarios(new Layout(settings.workspace()));
    }

    @Bean
    TemplateEngine templates() {
        return TemplateEngine.createPrecompiled(
                null, ContentType.Html, ServerConfiguration.class.getClassLoader(), "org.partnerscore.server.template");
    }
}
