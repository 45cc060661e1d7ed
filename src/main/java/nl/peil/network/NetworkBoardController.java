package nl.peil.network;

import java.time.LocalDate;
import nl.peil.platform.Tenant;
import nl.peil.practice.Practices;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// Everybody who is on the way to somebody else, in all practices of the network. For every organizer of each.
@Controller
class NetworkBoardController {

    private final Board board;
    private final Networks networks;
    private final Practices practices;

    NetworkBoardController(Board board, Networks networks, Practices practices) {
        this.board = board;
        this.networks = networks;
        this.practices = practices;
    }

    /// @param own whether it is of the reader's practice
    /// @param late whether its day has passed
    record Line(
            String practice, boolean own, Board.Kind kind, String step, LocalDate since, LocalDate due, boolean late) {}

    @GetMapping("/network/board")
    String show(Model model) {
        var lines = board.lines();
        var names = practices.practiceNames(
                lines.stream().map(BoardLine::tenant).distinct().toList());
        var today = practices.today();
        model.addAttribute("network", networks.mine().map(Network::name).orElse(null));
        model.addAttribute(
                "lines",
                lines.stream()
                        .map(one -> new Line(
                                names.getOrDefault(one.tenant(), ""),
                                one.tenant().equals(Tenant.current()),
                                one.kind(),
                                one.step(),
                                one.since(),
                                one.due(),
                                one.due().isBefore(today)))
                        .toList());
        return "network/board";
    }
}
