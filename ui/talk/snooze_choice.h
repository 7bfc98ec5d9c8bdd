// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

#include <functional>

class QMenu;
class QPushButton;

namespace assay {

class DayField;

/// Until when something is put off: milliseconds, UTC.
using SnoozeChosen = std::function<void(qint64 until)>;

/// Adds until when something may be put off, seen from `now`: tomorrow, in three days, next Monday, and a day of one's own,
/// for which a form opens over the window of `page`.
void addSnoozeChoices(QMenu& menu, qint64 now, QWidget& page, const SnoozeChosen& chosen);

/// Asks for the day on which something comes back.
class SnoozeForm final : public Card {
    Q_OBJECT

public:
    explicit SnoozeForm(qint64 now, QWidget* parent = nullptr);

Q_SIGNALS:
    void given(qint64 until);

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    QString problem() const;
    void showProblem();
    void submit();

    qint64 m_now;
    DayField* m_day;
    QPushButton* m_put;
};

} // namespace assay
