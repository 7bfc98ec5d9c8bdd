// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/package_form.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/file_dialog.h"
#include "ui/widgets/form_parts.h"
#include "ui/widgets/passphrase_field.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace assay {

PackageForm::PackageForm(Session& session, const QString& release, QWidget* parent)
    : Card(parent)
    , m_session(session)
    , m_kind(new QComboBox)
    , m_folder(new QLineEdit(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)))
    , m_name(new QLineEdit(QString(release).replace(u'/', u'-')))
    , m_files(new QCheckBox(tr("With the files of the model and of the evidence")))
    , m_key(new QComboBox)
    , m_passphrase(new PassphraseField)
    , m_export(pushButton(ButtonKind::Primary, tr("Export the package")))
{
    setObjectName(QStringLiteral("packageForm"));
    QVBoxLayout* layout = formLayout(*this, tr("Export %1 as a package").arg(release));
    layout->addWidget(
        wrappedLabel(TextKind::Muted,
                     tr("All that a stranger needs to check it without this project: decisions, evidence, "
                        "policy, keys, receipts of the log and how to verify them with openssl.")));
    addFields(*layout);
    m_export->setObjectName(QStringLiteral("submit"));
    addFormButtons(*layout, *this, m_export);
    for (QLineEdit* field : {m_folder, m_name, static_cast<QLineEdit*>(m_passphrase)}) {
        connect(field, &QLineEdit::textChanged, this, &PackageForm::showProblem);
        connect(field, &QLineEdit::returnPressed, m_export, &QPushButton::click);
    }
    for (QComboBox* box : {m_kind, m_key})
        connect(box, &QComboBox::currentIndexChanged, this, &PackageForm::showProblem);
    connect(m_export, &QPushButton::clicked, this, &PackageForm::submit);
    showKeys({});
    const qint64 now = session.database->clock().now();
    session.fetch<SignForm::OwnKeys>(
        tr("Reading keys"), this,
        [person = session.actor.person, now](db::Connection& connection) { return ownKeys(connection, person, now); },
        [this](const SignForm::OwnKeys& keys) { showKeys(keys); });
}

void PackageForm::addFields(QVBoxLayout& layout)
{
    m_kind->setObjectName(QStringLiteral("packageKind"));
    m_folder->setObjectName(QStringLiteral("packageFolder"));
    m_name->setObjectName(QStringLiteral("packageName"));
    m_files->setObjectName(QStringLiteral("packageFiles"));
    m_key->setObjectName(QStringLiteral("packageKey"));
    m_passphrase->setObjectName(QStringLiteral("packagePassphrase"));
    m_files->setChecked(true);
    m_kind->addItem(tr("A zip archive"), true);
    m_kind->addItem(tr("A folder"), false);
    addFormField(layout, tr("As"), m_kind);
    auto* place = new QWidget;
    auto* row = new QHBoxLayout(place);
    row->setContentsMargins({});
    row->setSpacing(metrics::inside);
    row->addWidget(m_folder, 1);
    QPushButton* browse = pushButton(ButtonKind::Secondary, tr("Choose…"));
    browse->setObjectName(QStringLiteral("packageBrowse"));
    browse->setAccessibleName(tr("Choose the folder"));
    row->addWidget(browse);
    connect(browse, &QPushButton::clicked, this, &PackageForm::browse);
    addFormField(layout, tr("In the folder"), place);
    m_folder->setAccessibleName(tr("In the folder"));
    addFormField(layout, tr("Under the name"), m_name);
    layout.addSpacing(metrics::unit);
    layout.addWidget(m_files);
    addFormField(layout, tr("Model files and log signed by"), m_key);
    addFormField(layout, tr("Passphrase of the key"), m_passphrase);
}

void PackageForm::focusInEvent(QFocusEvent* event)
{
    Card::focusInEvent(event);
    m_kind->setFocus();
}

void PackageForm::showKeys(const SignForm::OwnKeys& keys)
{
    m_key->clear();
    m_key->addItem(tr("Nobody: the decisions stay signed as they are"), QString());
    for (const SignForm::OwnKey& key : keys.keys) {
        if (key.valid)
            m_key->addItem(tr("%1… (%2)").arg(key.fingerprint.left(8), key.algorithm), key.fingerprint);
    }
    showProblem();
}

void PackageForm::browse()
{
    const QString folder = folderToOpen(this, tr("Choose the folder"), m_folder->text());
    if (!folder.isEmpty())
        m_folder->setText(folder);
}

QString PackageForm::path() const
{
    QString name = m_name->text().trimmed();
    const QString suffix = QStringLiteral(".zip");
    if (name.endsWith(suffix, Qt::CaseInsensitive))
        name.chop(suffix.size());
    return QDir(m_folder->text().trimmed()).filePath(m_kind->currentData().toBool() ? name + suffix : name);
}

QString PackageForm::problem() const
{
    if (m_folder->text().trimmed().isEmpty())
        return tr("Say in which folder it shall stand.");
    if (m_name->text().trimmed().isEmpty() || m_name->text().contains(u'/'))
        return tr("A package needs a name without slashes.");
    const bool isSigned = !m_key->currentData().toString().isEmpty();
    return isSigned && m_passphrase->text().isEmpty() ? tr("The passphrase of the key is missing.") : QString();
}

void PackageForm::showProblem()
{
    m_passphrase->setEnabled(!m_key->currentData().toString().isEmpty());
    m_export->setEnabled(problem().isEmpty());
    m_export->setToolTip(problem());
    m_export->setAccessibleDescription(problem());
}

void PackageForm::submit()
{
    if (!problem().isEmpty())
        return;
    Q_EMIT chosen({path(), !m_files->isChecked(), m_key->currentData().toString(),
                   std::make_shared<SecretText>(m_passphrase->take())});
    close();
}

} // namespace assay
