package org.threefold.screening;

/// Screens the cases that wait, as the job does.
public class DueScreenings {

    private final DueScreeningWorker worker;

    DueScreenings(DueScreeningWorker worker) {
        this.worker = worker;
    }

    public void work() {
        worker.work();
    }
}
