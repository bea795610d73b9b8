package org.collabops.sandbox.host.testapp;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;
import com.atlassian.jira.avatar.Avatar;
import com.atlassian.jira.avatar.AvatarService;
import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.templaterenderer.RenderingException;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.UrlMode;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** A servlet that answers with what small services of the host tell the test app. */
public class ServiceUser extends HttpServlet {

    private final AtomicInteger loads = new AtomicInteger();
    private final transient BundleContext bundle =
            FrameworkUtil.getBundle(ServiceUser.class).getBundleContext();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        var writer = response.getWriter();
        String asked = request.getParameter("about");
        switch (request.getPathInfo()) {
            case "/dates" -> writer.print(date(new Date(Long.parseLong(asked))));
            case "/avatars" -> writer.print(picture(asked));
            case "/templates" -> render(asked, writer);
            case "/fragments" -> writer.print(fragment(asked));
            case "/pages" -> build(asked, writer);
            case "/zones" -> writer.print(
                    service(TimeZoneManager.class).getLoggedInUserTimeZone().getID());
            case "/texts" -> writer.print(text(asked));
            case "/settings" -> writer.print(settings(asked));
            case "/caches" -> writer.print(cached(asked));
            default -> response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private String date(Date date) {
        return service(DateTimeFormatter.class)
                .forLoggedInUser()
                .withStyle(DateTimeStyle.COMPLETE)
                .format(date);
    }

    private String picture(String name) {
        var viewer = service(JiraAuthenticationContext.class).getLoggedInUser();
        return service(AvatarService.class)
                .getAvatarURL(viewer, name, Avatar.Size.NORMAL)
                .toString();
    }

    private void render(String template, Writer writer) throws IOException {
        var renderer = service(TemplateRenderer.class);
        try {
            renderer.render(template, Map.of("name", "<b>", "row", new Row("<i>")), writer);
        } catch (RenderingException e) {
            writer.write(renderer.resolve(template) + ": " + e.getMessage());
        }
    }

    private String fragment(String text) {
        try {
            return service(TemplateRenderer.class).renderFragment(text, Map.of("name", "<b>"));
        } catch (RenderingException e) {
            return e.getClass().getSimpleName();
        }
    }

    private void build(String module, Writer writer) {
        var page = service(PageBuilderService.class).assembler();
        page.resources().requireWebResource(module).requireContext("test.context");
        page.data().requireData("test.text", "\"<").requireData("test.json", json -> json.write("[1]"));
        page.assembled().drainIncludedResources().writeHtmlTags(writer, UrlMode.ABSOLUTE);
        page.assembled().drainIncludedResources().writeHtmlTags(writer, UrlMode.AUTO);
    }

    private String text(String argument) {
        var viewer = service(JiraAuthenticationContext.class).getLoggedInUser();
        return service(I18nHelper.BeanFactory.class).getInstance(viewer).getText("test.hello", argument);
    }

    private Object settings(String value) {
        var settings = service(PluginSettingsFactory.class).createGlobalSettings();
        settings.put("test.app.value", value);
        return service(PluginSettingsFactory.class).createGlobalSettings().get("test.app.value");
    }

    private String cached(String key) {
        Cache<String, String> cache = service(CacheManager.class)
                .getCache(
                        "test.app.cache",
                        each -> each + loads.incrementAndGet(),
                        new CacheSettingsBuilder()
                                .remote()
                                .replicateViaInvalidation()
                                .build());
        return cache.get(key) + cache.get(key);
    }

    private <T> T service(Class<T> type) {
        return bundle.getService(bundle.getServiceReference(type));
    }
}
