package nl.peil.platform;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.spring6.util.DetailedError;

/// What is wrong with a form, in the order in which its fields stand on the page; validation finds it in any order.
@Component("formErrors")
public class FormErrors {

    /// The same errors, by the component of the form's record that each is about; those about the whole come first.
    public List<DetailedError> inOrder(List<DetailedError> errors, @Nullable Object form) {
        if (form == null || !form.getClass().isRecord()) return errors;
        var fields = Arrays.stream(form.getClass().getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        return errors.stream()
                .sorted(Comparator.comparingInt(error -> error.isGlobal() ? -1 : fields.indexOf(field(error))))
                .toList();
    }

    /// `lines[0].day` is about `lines`.
    private static String field(DetailedError error) {
        return error.getFieldName().split("[.\\[]", 2)[0];
    }
}
