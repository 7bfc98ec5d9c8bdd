// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_scientist/archive_form.h"

#include "ui/widgets/button.h"
#include "ui/widgets/form_parts.h"
#include "ui/widgets/text_label.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace assay {

ArchiveForm::ArchiveForm(const QString& runs, QWidget* parent)
    : Card(parent)
    , m_reason(new QLineEdit)
{
    setObjectName(QStringLiteral("archiveForm"));
    auto* layout = formLayout(*this, tr("Archive %1").arg(runs));
    layout->addWidget(wrappedLabel(TextKind::Muted,
                                   tr("Nothing is removed: archived runs keep all they logged, are listed under "
                                      "“Archived”, and can be restored there.")));
    addFormField(*layout, tr("Reason, for everybody who reads the log (may be empty)"), m_reason);
    QPushButton* archive = pushButton(ButtonKind::Primary, tr("Archive"));
    addFormButtons(*layout, *this, archive);
    connect(archive, &QPushButton::clicked, this, &ArchiveForm::submit);
    connect(m_reason, &QLineEdit::returnPressed, this, &ArchiveForm::submit);
}

void ArchiveForm::focusInEvent(QFocusEvent* event)
{
    Card::focusInEvent(event);
    m_reason->setFocus();
}

void ArchiveForm::submit()
{
    Q_EMIT given(m_reason->text().trimmed());
    close();
}

} // namespace assay
