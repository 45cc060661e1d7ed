package nl.peil.options;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;

/// The options for a page of another module, which shows them in its own way.
@Service
public class OptionCards {

    private final Options options;

    OptionCards(Options options) {
        this.options = options;
    }

    /// Every option in a language, what asks least first.
    public List<OptionCard> all(Locale language) {
        return options.all(language).stream().map(OptionCards::card).toList();
    }

    private static OptionCard card(Option option) {
        return new OptionCard(
                option.id(),
                option.title(),
                option.forWhom(),
                option.need(),
                option.cost(),
                option.time(),
                option.whoKnows(),
                option.next(),
                option.limits(),
                option.first(),
                option.say(),
                option.calls().stream()
                        .map(call -> new OptionCard.Call(call.name(), call.number(), call.dial()))
                        .toList());
    }
}
