package org.collabops.web;

import com.atlassian.plugin.web.ContextProvider;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.collabops.NotFound;
import org.collabops.host.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives a template its view. A fault costs one line of the page, which names the entry in the log, and nothing else. */
public abstract class ViewProvider implements ContextProvider {
    private static final Logger LOG = LoggerFactory.getLogger(ViewProvider.class);

    private final Words words;

    protected ViewProvider(Words words) {
        this.words = words;
    }

    /** Adds the view to a copy of what the page knows; adds nothing where there is nothing to show. */
    protected abstract void addView(Map<String, Object> context);

    @Override
    public final void init(Map<String, String> parameters) {}

    @Override
    public final Map<String, Object> getContextMap(Map<String, Object> context) {
        Map<String, Object> extended = new HashMap<>(context);
        try {
            addView(extended);
        } catch (NotFound invisible) {
            LOG.debug("Nothing to show", invisible);
        } catch (RuntimeException failure) {
            String id = UUID.randomUUID().toString();
            LOG.error("Fault {}", id, failure);
            extended.put("collabopsFault", words.say("collabops.error.fault", id));
        }
        return extended;
    }
}
