// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/incident.h"

#include <QWidget>

class QLayout;

namespace assay {

/// The way of an incident from when it was detected to its review, or to where it was found to be a false alarm: when it
/// came to each step, and how long that took. GUI thread.
class IncidentLine final : public QWidget {
    Q_OBJECT

public:
    explicit IncidentLine(QWidget* parent = nullptr);

    void setIncident(const Incident& incident, qint64 now); ///< Milliseconds, UTC.

private:
    QLayout* m_steps;
};

} // namespace assay
