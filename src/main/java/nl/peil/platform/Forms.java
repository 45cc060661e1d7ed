package nl.peil.platform;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.spring6.util.DetailedError;

/// What the fields of a page can tell from the record behind their form.
@Component("forms")
public class Forms {

    /// What is wrong, in the order in which the fields stand on the page (validation finds it in any order); what is
    /// wrong with the whole comes first.
    public List<DetailedError> inOrder(List<DetailedError> errors, @Nullable Object form) {
        // What was typed may fit no form at all: then there is none.
        if (form == null || !form.getClass().isRecord()) return errors;
        var fields = components(form).map(RecordComponent::getName).toList();
        return errors.stream()
                .sorted(Comparator.comparingInt(
                        error -> error.isGlobal() ? -1 : fields.indexOf(first(error.getFieldName()))))
                .toList();
    }

    /// All that can be chosen at a field of an enum, or of several of one.
    public List<?> choices(Object form, String field) {
        return components(form)
                .filter(component -> component.getName().equals(field))
                .findFirst()
                .map(component -> choices(component.getGenericType()))
                .orElseThrow(() -> new IllegalArgumentException("no component " + field + " in " + form.getClass()));
    }

    private static List<?> choices(Type type) {
        return switch (type) {
            case Class<?> one when one.isEnum() -> List.of(one.getEnumConstants());
            case ParameterizedType several -> choices(several.getActualTypeArguments()[0]);
            default -> throw new IllegalArgumentException("not an enum: " + type);
        };
    }

    private static Stream<RecordComponent> components(Object form) {
        return Arrays.stream(form.getClass().getRecordComponents());
    }

    /// `lines[0].day` is about `lines`.
    private static String first(String path) {
        return path.split("[.\\[]", 2)[0];
    }
}
