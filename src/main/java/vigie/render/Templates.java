package vigie.render;

import freemarker.cache.ConditionalTemplateConfigurationFactory;
import freemarker.cache.FileNameGlobMatcher;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.FirstMatchTemplateConfigurationFactory;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.OutputFormat;
import freemarker.core.ParseException;
import freemarker.core.PlainTextOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.core.TemplateConfiguration;
import freemarker.core.XMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNotFoundException;
import freemarker.template.Version;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;

/** FreeMarker, closed to everything but what {@code docs/themes.md} promises. */
final class Templates {

    private static final Version VERSION = Configuration.VERSION_2_3_34;

    private final Configuration configuration;
    private final Map<String, Template> parsed = new ConcurrentHashMap<>();

    /** @param folders of the theme, the lowest layer first */
    Templates(List<Path> folders) throws IOException {
        configuration = new Configuration(VERSION);
        configuration.setTemplateLoader(loader(folders));
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setArithmeticEngine(new WholeNumbers());
        configuration.setNumberFormat("computer");
        configuration.setBooleanFormat("c");
        configuration.setRecognizeStandardFileExtensions(false);
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setTemplateConfigurations(new FirstMatchTemplateConfigurationFactory(
                        format("*.xml.ftl", XMLOutputFormat.INSTANCE),
                        format("*.txt.ftl", PlainTextOutputFormat.INSTANCE),
                        format("*.csv.ftl", PlainTextOutputFormat.INSTANCE))
                .allowNoMatch(true));
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setLocalizedLookup(false);
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setObjectWrapper(new SimpleObjectWrapper(VERSION));
    }

    private static TemplateLoader loader(List<Path> folders) throws IOException {
        List<TemplateLoader> loaders = new ArrayList<>();
        for (Path folder : folders) {
            loaders.add(0, new FileTemplateLoader(folder.toFile(), true));
        }
        return loaders.size() == 1 ? loaders.get(0) : new MultiTemplateLoader(loaders.toArray(TemplateLoader[]::new));
    }

    /** @param name below the theme: {@code layouts/home.ftl} */
    Template get(String name) throws IOException {
        Template known = parsed.get(name);
        if (known != null) {
            return known;
        }
        try {
            Template template = configuration.getTemplate(name);
            parsed.put(name, template);
            return template;
        } catch (ParseException | TemplateNotFoundException e) {
            throw e;
        } catch (IOException e) { // the second time, FreeMarker wraps what it threw the first time
            throw e.getCause() instanceof IOException first ? first : e;
        }
    }

    TemplateModel wrap(Object value) {
        try {
            return configuration.getObjectWrapper().wrap(value);
        } catch (TemplateModelException e) {
            throw new IllegalStateException(e);
        }
    }

    /** FreeMarker's parser gets ready, so that the threads that render do not wait for one another while it does. */
    void warmUp() throws IOException {
        inline("warm-up", "<#macro a><#if b?has_content>${b?trim}<#else><#list c as d>${d}</#list></#if></#macro>");
    }

    /** A template of our own, such as the call of one macro. */
    Template inline(String name, String text) throws IOException {
        return new Template(name, new StringReader(text), configuration);
    }

    private static ConditionalTemplateConfigurationFactory format(String glob, OutputFormat format) {
        TemplateConfiguration configuration = new TemplateConfiguration();
        configuration.setOutputFormat(format);
        return new ConditionalTemplateConfigurationFactory(new FileNameGlobMatcher(glob), configuration);
    }
}
