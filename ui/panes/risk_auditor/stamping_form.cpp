// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/stamping_form.h"

#include "ui/settings/settings.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/file_dialog.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace assay {

StampingForm::StampingForm(Session& session, QWidget* parent)
    : WorkForm(session, {QStringLiteral("stampingForm"), tr("Time stamps of your signatures"), tr("Remember")}, parent)
    , m_address(new QLineEdit)
    , m_roots(new QLineEdit)
{
    addWords(
        tr("An authority (RFC 3161) then states when you signed. It is told a SHA-256 and a random number, nothing of "
           "the project. If it cannot be reached, nothing is signed. Leave both empty for no time stamps."));
    const StampingChoice known = Settings().stamping();
    m_address->setText(known.address);
    m_address->setPlaceholderText(QStringLiteral("https://"));
    m_roots->setText(known.rootsFile);
    addLine(tr("Address of the authority"), QStringLiteral("stampAddress"), m_address);
    addLine(tr("PEM file with the certificates that its own leads to"), QStringLiteral("stampRoots"), m_roots);
    QPushButton* browse = pushButton(ButtonKind::Secondary, tr("Choose…"));
    browse->setObjectName(QStringLiteral("stampBrowse"));
    browse->setAccessibleName(tr("Choose the file of certificates"));
    connect(browse, &QPushButton::clicked, this, &StampingForm::browse);
    rows().addWidget(browse, 0, Qt::AlignLeft);
    connect(this, &WorkForm::done, this, [this] { Settings().setStamping(choice()); });
    showProblem();
}

StampingChoice StampingForm::choice() const
{
    return {m_address->text().trimmed(), m_roots->text().trimmed()};
}

void StampingForm::browse()
{
    const QString path = fileToOpen(this, tr("Choose the file of certificates"), m_roots->text(),
                                    tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    if (!path.isEmpty())
        m_roots->setText(path);
}

QString StampingForm::problem() const
{
    const StampingChoice wanted = choice();
    if (wanted.isSet() && wanted.rootsFile.isEmpty())
        return tr("Say by which certificates the authority is believed.");
    return !wanted.isSet() && !wanted.rootsFile.isEmpty() ? tr("The address of the authority is missing.") : QString();
}

WorkForm::Work StampingForm::work()
{
    return [wanted = choice()](db::Database&, const Actor&) -> Result<> {
        if (!wanted.isSet())
            return {};
        const Result<ChosenStamping> opened = openStamping(wanted);
        return opened ? Result<>() : Result<>(failed(opened));
    };
}

} // namespace assay
