package nl.peil.closing;

import java.time.LocalDate;
import java.util.List;
import nl.peil.closing.Passports.Shared;

/// A passport on paper.
record PassportPage(String client, LocalDate day, List<Shared.Line> lines) {}
