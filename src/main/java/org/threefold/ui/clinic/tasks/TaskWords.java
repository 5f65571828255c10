package org.threefold.ui.clinic.tasks;

/// The words of a task on the day they are read.
///
/// @param action the words on its one button
/// @param path where the button leads, below the case
public record TaskWords(String what, String why, String action, String path) {}
