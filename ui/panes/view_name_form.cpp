// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/view_name_form.h"

#include "ui/widgets/button.h"
#include "ui/widgets/form_parts.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace assay {

ViewNameForm::ViewNameForm(const QString& title, const QString& name, bool shared, QWidget* parent)
    : Card(parent)
    , m_name(new QLineEdit(name))
    , m_shared(new QCheckBox(tr("Everybody finds it; only I change it")))
    , m_save(pushButton(ButtonKind::Primary, tr("Save")))
{
    setObjectName(QStringLiteral("viewNameForm"));
    auto* layout = formLayout(*this, title);
    addFormField(*layout, tr("Name"), m_name);
    m_name->selectAll();
    m_shared->setChecked(shared);
    layout->addWidget(m_shared);
    addFormButtons(*layout, *this, m_save);
    m_save->setEnabled(!name.isEmpty());
    connect(m_name, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_save->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_name, &QLineEdit::returnPressed, this, &ViewNameForm::submit);
    connect(m_save, &QPushButton::clicked, this, &ViewNameForm::submit);
}

void ViewNameForm::focusInEvent(QFocusEvent* event)
{
    Card::focusInEvent(event);
    m_name->setFocus();
}

void ViewNameForm::submit()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        return;
    Q_EMIT given(name, m_shared->isChecked());
    close();
}

} // namespace assay
