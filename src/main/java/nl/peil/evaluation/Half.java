package nl.peil.evaluation;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/// A score that was typed: 0 to 10 in halves, or blank.
@Documented
@Constraint(validatedBy = Half.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@interface Half {

    String message() default "{evaluation.score.wrong}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Check implements ConstraintValidator<Half, String> {
        @Override
        public boolean isValid(@Nullable String typed, ConstraintValidatorContext context) {
            try {
                var score = Scores.typed(typed);
                return score == null || Scores.isScore(score);
            } catch (NumberFormatException e) {
                return false;
            }
        }
    }
}
