// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

class QPlainTextEdit;
class QPushButton;

namespace assay {

class DayField;

/// Asks why a risk can be borne, and until when.
class AcceptanceForm final : public Card {
    Q_OBJECT

public:
    AcceptanceForm(const QString& finding, qint64 now, QWidget* parent = nullptr); ///< Its key; milliseconds, UTC.

Q_SIGNALS:
    void given(const QString& reason, qint64 until);

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    QString problem() const;
    void submit();

    qint64 m_now;
    QPlainTextEdit* m_reason;
    DayField* m_until;
    QPushButton* m_give;
};

} // namespace assay
