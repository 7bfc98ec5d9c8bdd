// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/checkpoint_form.h"

#include "core/base/ulid.h"
#include "core/checkpoints/checkpoint_store.h"
#include "core/keys/key_files.h"
#include "ui/widgets/passphrase_field.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

namespace assay {
namespace {

/// Signed by the key of this fingerprint, or by nobody where there is none.
Result<StoredCheckpoint> makeCheckpoint(db::Database& database, const Actor& actor, const QString& fingerprint,
                                        const SecretText& passphrase)
{
    const QString command = newUlid(database.clock().now());
    if (fingerprint.isEmpty())
        return CheckpointStore(database).make(nullptr, actor, command);
    const Result<SigningKey> key = KeyFiles::ofUser().unlock(fingerprint, passphrase);
    if (!key)
        return failed(key);
    return CheckpointStore(database).make(&*key, actor, command);
}

} // namespace

CheckpointForm::CheckpointForm(Session& session, QWidget* parent)
    : WorkForm(session, {QStringLiteral("checkpointForm"), tr("Write a checkpoint"), tr("Write the checkpoint")},
               parent)
    , m_key(new QComboBox)
    , m_passphrase(new PassphraseField)
    , m_keyNote(wrappedLabel(TextKind::Note, {}))
{
    addWords(
        tr("A few lines of text: how many entries the log has now, and the root of the tree over them. Keep it where "
           "those who may write the project cannot change it. Whoever has it can prove later that nothing before it "
           "was changed."));
    addField(tr("Signed by"), QStringLiteral("checkpointKey"), m_key);
    addLine(tr("Passphrase of the key"), QStringLiteral("checkpointPassphrase"), m_passphrase);
    m_keyNote->setObjectName(QStringLiteral("checkpointNote"));
    rows().addWidget(m_keyNote);
    m_keyNote->hide();
    connect(m_key, &QComboBox::currentIndexChanged, this, [this] {
        m_passphrase->setEnabled(!m_key->currentData().toString().isEmpty());
        showProblem();
    });
    showKeys({});
    const qint64 now = session.database->clock().now();
    session.fetch<SignForm::OwnKeys>(
        tr("Reading keys"), this,
        [person = session.actor.person, now](db::Connection& connection) { return ownKeys(connection, person, now); },
        [this](const SignForm::OwnKeys& keys) { showKeys(keys); });
}

void CheckpointForm::showKeys(const SignForm::OwnKeys& keys)
{
    m_key->clear();
    QStringList unusable;
    for (const SignForm::OwnKey& key : keys.keys) {
        if (key.valid)
            m_key->addItem(tr("%1… (%2)").arg(key.fingerprint.left(8), key.algorithm), key.fingerprint);
        else
            unusable << key.status;
    }
    m_key->addItem(tr("Nobody: a note without a signature"), QString());
    m_keyNote->setText(m_key->count() > 1       ? QString()
                           : unusable.isEmpty() ? tr("You have no key on this machine that counts in this "
                                                     "project.")
                                                : unusable.join(u'\n'));
    m_keyNote->setVisible(!m_keyNote->text().isEmpty());
    m_passphrase->setEnabled(m_key->count() > 1);
    fit();
    showProblem();
}

QString CheckpointForm::problem() const
{
    const bool isSigned = !m_key->currentData().toString().isEmpty();
    return isSigned && m_passphrase->text().isEmpty() ? tr("The passphrase of the key is missing.") : QString();
}

CheckpointForm::Work CheckpointForm::work()
{
    const auto passphrase = std::make_shared<SecretText>(m_passphrase->take());
    return [passphrase, note = m_note, fingerprint = m_key->currentData().toString()](db::Database& database,
                                                                                      const Actor& actor) -> Result<> {
        const Result<StoredCheckpoint> made = makeCheckpoint(database, actor, fingerprint, *passphrase);
        *passphrase = SecretText();
        if (!made)
            return failed(made);
        *note = made->note;
        return {};
    };
}

} // namespace assay
