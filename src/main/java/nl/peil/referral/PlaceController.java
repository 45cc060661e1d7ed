package nl.peil.referral;

import java.util.List;
import nl.peil.place.Place;
import nl.peil.place.Places;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The places that begin as was typed. What is typed comes in the body: where somebody lives, stands in no address.
@Controller
class PlaceController {

    private static final int SHOWN = 8;
    private static final int SHORTEST = 2;

    private final Places places;

    PlaceController(Places places) {
        this.places = places;
    }

    @PostMapping("/places")
    ModelAndView beginning(@RequestParam(defaultValue = "") String place) {
        var found = place.strip().length() < SHORTEST || place.length() > 100
                ? List.<Place>of()
                : places.beginning(place, SHOWN);
        return new ModelAndView("referral/parts :: places")
                .addObject("places", found.stream().map(Place::label).toList());
    }
}
