// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace assay {

/// Says over every page that the project's file is older, or another, than what this person saw of it. It stays until
/// somebody has said why that is in order.
class LogAlarmBar final : public QWidget {
    Q_OBJECT

public:
    explicit LogAlarmBar(QWidget* parent = nullptr); ///< Hidden until there is an alarm.

    /// `answerable` where the project can be written, so that a reason can go into its log.
    void showAlarm(const QString& sentence, bool answerable);
    void showError(const Error& error); ///< Why a reason was not written.
    void clear();
    QString sentence() const;

Q_SIGNALS:
    void reasonGiven(const QString& reason);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeAnswer();
    void giveReason();

    QLabel* m_text;
    QPushButton* m_ask;
    QWidget* m_answer; ///< Where the reason is written.
    QLineEdit* m_reason;
    QLabel* m_error;
};

} // namespace assay
