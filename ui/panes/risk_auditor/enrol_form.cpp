// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/enrol_form.h"

#include "core/base/ulid.h"
#include "core/keys/key_files.h"
#include "core/keys/key_rows.h"
#include "core/keys/key_store.h"
#include "ui/widgets/form_parts.h"
#include "ui/widgets/passphrase_field.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <memory>

namespace assay {
namespace {

/// What is needed to enrol a key; wiped when it is done.
struct Enrolling {
    QString key;
    SecretText passphrase;
    QString replaced; ///< Empty where there is none.
    SecretText replacedPassphrase;
};

Result<> enrolKey(db::Database& database, const Actor& actor, const Enrolling& enrolling)
{
    const KeyFiles files = KeyFiles::ofUser();
    std::optional<SigningKey> replaced;
    if (!enrolling.replaced.isEmpty()) {
        Result<SigningKey> opened = files.unlock(enrolling.replaced, enrolling.replacedPassphrase);
        if (!opened)
            return failed(opened);
        replaced = *std::move(opened);
    }
    const Result<SigningKey> key = files.unlock(enrolling.key, enrolling.passphrase);
    if (!key)
        return failed(key);
    const Result<KeyEnrolment> enrolment =
        KeyEnrolment::of(database.projectUid(), actor.person, *key, replaced ? &*replaced : nullptr);
    if (!enrolment)
        return failed(enrolment);
    const Result<QString> enrolled = KeyStore(database).enroll(*enrolment, actor, newUlid(database.clock().now()));
    return enrolled ? Result<>() : Result<>(failed(enrolled));
}

} // namespace

EnrolForm::EnrolForm(Session& session, QWidget* parent)
    : WorkForm(session, {QStringLiteral("enrolForm"), tr("Enrol a key that you have"), tr("Enrol the key")}, parent)
    , m_key(new QComboBox)
    , m_passphrase(new PassphraseField)
    , m_replacedPart(new QWidget)
    , m_replacedPassphrase(new PassphraseField)
{
    addWords(
        tr("Key files lie in %1. One that was made on another machine is brought there first, under its own name; the "
           "project is told the public half alone.")
            .arg(KeyFiles::ofUser().folder()));
    m_key->setPlaceholderText(tr("none that the project does not know"));
    addField(tr("Key"), QStringLiteral("enrolKey"), m_key);
    addLine(tr("Passphrase of that key"), QStringLiteral("enrolPassphrase"), m_passphrase);
    auto* part = new QVBoxLayout(m_replacedPart);
    part->setContentsMargins({});
    m_replacedPassphrase->setObjectName(QStringLiteral("enrolReplacedPassphrase"));
    addFormField(*part, tr("Passphrase of your key of now, which signs the new one, too"), m_replacedPassphrase);
    rows().addWidget(m_replacedPart);
    m_replacedPart->hide();
    connect(m_key, &QComboBox::currentIndexChanged, this, &EnrolForm::showProblem);
    connect(m_replacedPassphrase, &QLineEdit::textChanged, this, &EnrolForm::showProblem);
    showProblem();
    session.fetch<Keys>(
        tr("Reading keys"), this,
        [person = session.actor.person](db::Connection& connection) {
            Keys keys;
            const QStringList files = KeyFiles::ofUser().fingerprints();
            for (const QString& file : files) {
                if (!keys::byFingerprint(connection, file))
                    keys.unknown << file;
            }
            for (const PersonKey& key : keys::ofPerson(connection, person)) {
                if (key.revocation == Revocation::None && keys.replaced.isEmpty())
                    keys.replaced = key.fingerprint;
            }
            keys.replacedHere = files.contains(keys.replaced);
            return keys;
        },
        [this](const Keys& keys) { show(keys); });
}

void EnrolForm::show(const Keys& keys)
{
    m_keys = keys;
    for (const QString& key : keys.unknown)
        m_key->addItem(tr("%1…").arg(key.left(16)), key);
    m_key->setCurrentIndex(keys.unknown.isEmpty() ? -1 : 0);
    m_key->setEnabled(!keys.unknown.isEmpty());
    m_replacedPart->setVisible(keys.replacedHere);
    fit();
    showProblem();
}

QString EnrolForm::problem() const
{
    if (!m_keys)
        return tr("Your keys are being read.");
    if (m_keys->unknown.isEmpty())
        return tr("There is no key file here that the project does not know.");
    if (!m_keys->replaced.isEmpty() && !m_keys->replacedHere)
        return tr("The file of your key of now is not on this machine.");
    if (m_passphrase->text().isEmpty())
        return tr("The passphrase of the key is missing.");
    return m_keys->replacedHere && m_replacedPassphrase->text().isEmpty()
        ? tr("The passphrase of your key of now is missing.")
        : QString();
}

WorkForm::Work EnrolForm::work()
{
    const auto enrolling = std::make_shared<Enrolling>();
    enrolling->key = m_key->currentData().toString();
    enrolling->passphrase = m_passphrase->take();
    enrolling->replaced = m_keys->replaced;
    enrolling->replacedPassphrase = m_replacedPassphrase->take();
    return [enrolling](db::Database& database, const Actor& actor) {
        const Result<> done = enrolKey(database, actor, *enrolling);
        enrolling->passphrase = SecretText();
        enrolling->replacedPassphrase = SecretText();
        return done;
    };
}

} // namespace assay
