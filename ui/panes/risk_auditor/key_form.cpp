// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/key_form.h"

#include "core/base/ulid.h"
#include "core/keys/key_files.h"
#include "core/keys/key_rows.h"
#include "core/keys/key_store.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_parts.h"
#include "ui/widgets/passphrase_field.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace assay {
namespace {

/// What a new key is made of.
struct NewKey {
    SecretText passphrase;
    SigningKey::Algorithm algorithm = SigningKey::Algorithm::EcdsaP256;
    QString replaced; ///< The fingerprint of the key that it replaces; empty for none.
    SecretText replacedPassphrase;
};

/// The new key's fingerprint. The key that it replaces is opened first, so that a wrong passphrase leaves no file behind.
/// What was made stays where the project refuses it: the file can be enrolled later.
Result<QString> makeKey(db::Database& database, const Actor& actor, const NewKey& wanted)
{
    const KeyFiles files = KeyFiles::ofUser();
    std::optional<SigningKey> replaced;
    if (!wanted.replaced.isEmpty()) {
        Result<SigningKey> opened = files.unlock(wanted.replaced, wanted.replacedPassphrase);
        if (!opened)
            return failed(opened);
        replaced = *std::move(opened);
    }
    const Result<SigningKey> key = files.create(wanted.passphrase, wanted.algorithm);
    if (!key)
        return failed(key);
    const Result<KeyEnrolment> enrolment =
        KeyEnrolment::of(database.projectUid(), actor.person, *key, replaced ? &*replaced : nullptr);
    if (!enrolment)
        return failed(enrolment);
    const Result<QString> enrolled = KeyStore(database).enroll(*enrolment, actor, newUlid(database.clock().now()));
    if (!enrolled)
        return failed(enrolled);
    return QString::fromLatin1(key->publicKey().fingerprint());
}

} // namespace

KeyForm::KeyForm(Session& session, QWidget* parent)
    : Card(parent)
    , m_session(session)
    , m_first(new PassphraseField)
    , m_second(new PassphraseField)
    , m_algorithm(new QComboBox)
    , m_replacedPart(new QWidget)
    , m_replacedPassphrase(new PassphraseField)
    , m_fault(wrappedLabel(TextKind::Bad, {}))
    , m_make(pushButton(ButtonKind::Primary, tr("Create the key")))
{
    setObjectName(QStringLiteral("keyForm"));
    auto* layout = formLayout(*this, tr("Create a key of %1").arg(session.personName));
    layout->addWidget(wrappedLabel(
        TextKind::Muted,
        tr("The private half is an encrypted file in %1 that only you can read. Nobody can open it without its "
           "passphrase, and nobody can give that back to you. The project is told the public half; an administrator "
           "or a model-risk auditor then certifies that it is yours.")
            .arg(KeyFiles::ofUser().folder())));
    m_first->setObjectName(QStringLiteral("newPassphrase"));
    m_second->setObjectName(QStringLiteral("newPassphraseAgain"));
    m_algorithm->addItem(tr("ECDSA P-256, which every verifier accepts"),
                         static_cast<int>(SigningKey::Algorithm::EcdsaP256));
    m_algorithm->addItem(QStringLiteral("Ed25519"), static_cast<int>(SigningKey::Algorithm::Ed25519));
    addFormField(*layout, tr("Passphrase"), m_first);
    addFormField(*layout, tr("The same again"), m_second);
    addFormField(*layout, tr("Kind of key"), m_algorithm);
    auto* part = new QVBoxLayout(m_replacedPart);
    part->setContentsMargins({});
    part->setSpacing(layout->spacing());
    m_replacedPassphrase->setObjectName(QStringLiteral("replacedPassphrase"));
    addFormField(*part, tr("Passphrase of your key of now, which signs the new one, too"), m_replacedPassphrase);
    layout->addWidget(m_replacedPart);
    m_replacedPart->hide();
    m_fault->setObjectName(QStringLiteral("fault"));
    layout->addWidget(m_fault);
    m_fault->hide();
    m_make->setObjectName(QStringLiteral("submit"));
    addFormButtons(*layout, *this, m_make);
    for (PassphraseField* field : {m_first, m_second, m_replacedPassphrase}) {
        connect(field, &QLineEdit::textChanged, this, &KeyForm::showProblem);
        connect(field, &QLineEdit::returnPressed, m_make, &QPushButton::click);
    }
    connect(m_make, &QPushButton::clicked, this, &KeyForm::submit);
    showProblem();
    readReplaced();
}

void KeyForm::readReplaced()
{
    m_session.fetch<Replaced>(
        tr("Reading keys"), this,
        [person = m_session.actor.person](db::Connection& connection) {
            const QStringList files = KeyFiles::ofUser().fingerprints();
            for (const PersonKey& key : keys::ofPerson(connection, person)) {
                if (key.revocation == Revocation::None)
                    return Replaced{key.fingerprint, files.contains(key.fingerprint)};
            }
            return Replaced();
        },
        [this](const Replaced& replaced) { showReplaced(replaced); });
}

void KeyForm::showReplaced(const Replaced& replaced)
{
    m_replaced = replaced;
    m_replacedPart->setVisible(replaced.fileHere);
    if (!replaced.fingerprint.isEmpty() && !replaced.fileHere) {
        m_fault->setText(
            tr("You have the key %1… already. It signs the one that takes its place, and its file is not on this "
               "machine: create the new key where it is, or revoke it first.")
                .arg(replaced.fingerprint.left(8)));
        m_fault->show();
    }
    fitContent(*this);
    showProblem();
}

void KeyForm::focusInEvent(QFocusEvent* event)
{
    Card::focusInEvent(event);
    m_first->setFocus();
}

QString KeyForm::problem() const
{
    if (m_making)
        return tr("The key is being made.");
    if (!m_replaced)
        return tr("Your keys are being read.");
    if (!m_replaced->fingerprint.isEmpty() && !m_replaced->fileHere)
        return tr("The file of your key of now is not on this machine.");
    if (m_first->text().isEmpty())
        return tr("A key needs a passphrase.");
    if (m_replaced->fileHere && m_replacedPassphrase->text().isEmpty())
        return tr("The passphrase of your key of now is missing.");
    return m_first->text() == m_second->text() ? QString() : tr("The two passphrases differ.");
}

void KeyForm::showProblem()
{
    m_make->setEnabled(problem().isEmpty());
    m_make->setToolTip(problem());
}

void KeyForm::submit()
{
    const auto wanted = std::make_shared<NewKey>();
    wanted->passphrase = m_first->take();
    m_second->take();
    wanted->algorithm = static_cast<SigningKey::Algorithm>(m_algorithm->currentData().toInt());
    wanted->replaced = m_replaced->fingerprint;
    wanted->replacedPassphrase = m_replacedPassphrase->take();
    m_making = true;
    showProblem();
    db::Database* database = m_session.database.get();
    const auto job =
        startJob<QString>(&m_session.writes, [database, actor = m_session.actor, wanted](JobContext<QString>&) {
            const Result<QString> made = makeKey(*database, actor, *wanted);
            wanted->passphrase = SecretText();
            wanted->replacedPassphrase = SecretText();
            return made;
        });
    m_session.jobs.follow(tr("Making a key"), QFuture<void>(job), JobKind::Background);
    whenDone(job, this, [this](const Result<QString>& key) {
        m_making = false;
        showProblem();
        if (key) {
            Q_EMIT made(*key);
            close();
            return;
        }
        m_fault->setText(key.error().message);
        m_fault->show();
        fitContent(*this);
        m_first->setFocus();
    });
}

} // namespace assay
