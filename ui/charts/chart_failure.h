// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace assay {

/// Why a card has no chart, in the chart's place, with a button to read it again.
class ChartFailure final : public QWidget {
    Q_OBJECT

public:
    /// `chart` names it for a screen reader.
    explicit ChartFailure(const QString& chart, QWidget* parent = nullptr);

    void tell(const QString& sentence, bool canRetry = true);

    /// A card that reads again hides the button that was pressed; it gives the focus back when it shows it again.
    bool retryHasFocus() const;
    void focusRetry();

Q_SIGNALS:
    void retryAsked();

private:
    QLabel* m_message;
    QPushButton* m_retry;
};

} // namespace assay
