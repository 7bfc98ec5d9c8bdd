// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace assay {

/// What a page is asked to be as of a day: its title, and what of it stays as of now.
struct AsOfWords {
    QString title;
    QString note;
};

/// Asks as of which day the page is to be: the end of a day, or now.
class AsOfForm final : public Card {
    Q_OBJECT

public:
    /// `today` in milliseconds, UTC; `past` is what the page shows already.
    AsOfForm(const AsOfWords& words, qint64 today, std::optional<qint64> past, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(std::optional<qint64> past); ///< The last millisecond of the day, UTC; nothing for now.

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    std::optional<qint64> endOfDay() const;
    void follow();
    void submit();

    qint64 m_today;
    QLineEdit* m_day;
    QLabel* m_fault;
    QPushButton* m_show;
};

} // namespace assay
