package nl.peil.platform;

import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/// What an error page knows: the status, and for a fault of ours a reference by which the log finds it. Nothing else.
@Component
class Faults extends DefaultErrorAttributes {

    private static final Logger log = LoggerFactory.getLogger(Faults.class);

    @Override
    public Map<String, @Nullable Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        var known = super.getErrorAttributes(request, ErrorAttributeOptions.of(ErrorAttributeOptions.Include.STATUS));
        if (!(known.get("status") instanceof Integer status) || status < 500) return known;
        var reference = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        log.error("fault {}", reference, getError(request));
        known.put("reference", reference);
        return known;
    }
}
