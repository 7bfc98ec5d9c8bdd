// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/things/thing_history.h"

#include <QWidget>

class QVBoxLayout;

namespace assay {

/// What the log tells of a thing, as sentences under each other.
class HistoryList final : public QWidget {
    Q_OBJECT

public:
    explicit HistoryList(QWidget* parent = nullptr);

    void setHistory(const ThingHistory& history, qint64 now); ///< Milliseconds, UTC.

private:
    QVBoxLayout* m_entries;
};

} // namespace assay
