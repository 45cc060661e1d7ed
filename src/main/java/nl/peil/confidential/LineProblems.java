package nl.peil.confidential;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.NOT_FOUND;

import nl.peil.confidential.SealedApi.Problem;
import nl.peil.platform.NotFound;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/// What is wrong with a request of our scripts, without a word of what was in it: Spring's own way would log that.
@RestControllerAdvice(assignableTypes = SealedApi.class)
class LineProblems {

    @ExceptionHandler({
        HttpMessageNotReadableException.class,
        HttpMediaTypeNotSupportedException.class,
        MethodArgumentTypeMismatchException.class,
        Malformed.class
    })
    @ResponseStatus(BAD_REQUEST)
    Problem malformed() {
        return new Problem("form");
    }

    @ExceptionHandler(NoWork.class)
    @ResponseStatus(FORBIDDEN)
    Problem noWork() {
        return new Problem("work");
    }

    @ExceptionHandler(NotFound.class)
    @ResponseStatus(NOT_FOUND)
    Problem gone() {
        return new Problem("gone");
    }
}
