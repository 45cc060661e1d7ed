package nl.peil.options;

import java.util.List;

/// Every option there is: first those that are especially for her, then all others.
///
/// @param first at most [Options#MOST], the one that asks least of her on top
record OptionsPage(List<Suggested> first, List<Option> others) {

    /// @param reasons keys of sentences that say why it stands first
    record Suggested(Option option, List<String> reasons) {}
}
