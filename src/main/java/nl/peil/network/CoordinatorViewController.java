package nl.peil.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.peil.network.CoordinatorView.About;
import nl.peil.network.CoordinatorView.What;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// How it goes in the whole network, for an owner of the practice that looks after it.
@Controller
class CoordinatorViewController {

    private static final List<Integer> WINDOWS = List.of(30, 90, 365);

    private final Networks networks;
    private final CoordinatorView view;

    CoordinatorViewController(Networks networks, CoordinatorView view) {
        this.networks = networks;
        this.view = view;
    }

    /// @param about what may be told of each
    record Window(int days, Map<About, Map<What, Integer>> about) {}

    @GetMapping("/network/view")
    String show(Model model) {
        model.addAttribute("network", networks.coordinated().name());
        var sums = view.sums();
        model.addAttribute(
                "until",
                sums.stream()
                        .map(CoordinatorView.Sum::until)
                        .findFirst()
                        .map(monday -> monday.minusDays(1))
                        .orElse(LocalDate.EPOCH));
        model.addAttribute(
                "windows",
                WINDOWS.stream()
                        .map(days -> new Window(days, CoordinatorView.window(sums, days)))
                        .toList());
        return "network/view";
    }
}
