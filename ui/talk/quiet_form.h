// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/quiet_time.h"
#include "ui/widgets/card.h"

#include <array>

class QCheckBox;
class QComboBox;
class QPushButton;

namespace assay {

/// When the acting person's inbox stays quiet: hours on some days, and whole days.
class QuietForm final : public Card {
    Q_OBJECT

public:
    explicit QuietForm(const QuietTime& quiet, QWidget* parent = nullptr);

Q_SIGNALS:
    void given(const assay::QuietTime& quiet);

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    using Days = std::array<QCheckBox*, 7>; ///< Monday first.

    QWidget* makeHours();
    QWidget* makeDays(Days& days, int chosen, const char* name);
    QuietTime said() const;
    void showFault();

    QuietTime m_before;
    QCheckBox* m_on;
    QComboBox* m_from;
    QComboBox* m_until;
    Days m_evenings{};
    Days m_wholeDays{};
    QPushButton* m_save;
};

/// "18:00 to 08:00, and Sat, Sun": in few words.
QString quietWords(const QuietTime& quiet);

/// "Wed 08:00": a moment by the person's clocks.
QString quietEndWords(const QuietTime& quiet, qint64 at);

} // namespace assay
