package nl.peil.confidential;

import java.time.LocalDate;

/// A message as it is kept: sealed.
record CaseMessage(int number, Direction direction, Bytes ciphertext, LocalDate day) {}
