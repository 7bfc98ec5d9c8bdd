// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace assay {

/// Asks for the name of a view, and whether everybody finds it.
class ViewNameForm final : public Card {
    Q_OBJECT

public:
    ViewNameForm(const QString& title, const QString& name, bool shared, QWidget* parent = nullptr);

Q_SIGNALS:
    void given(const QString& name, bool shared);

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    void submit();

    QLineEdit* m_name;
    QCheckBox* m_shared;
    QPushButton* m_save;
};

} // namespace assay
