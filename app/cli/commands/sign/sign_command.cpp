// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/certificate_file.h"
#include "app/cli/known_word.h"
#include "app/cli/passphrase.h"
#include "app/cli/writing_command.h"
#include "core/approvals/approval_rows.h"
#include "core/approvals/approval_store.h"
#include "core/base/write_file.h"
#include "core/keys/key_files.h"
#include "core/keys/key_rows.h"
#include "core/packages/sign_off_receipt.h"
#include "core/releases/release_rows.h"
#include "core/trust/timestamp_post.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QUrl>

namespace assay {
namespace {

class SignCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(SignCommand)

    static inline const QString conditionOption = QStringLiteral("condition");
    static inline const QString commentOption = QStringLiteral("comment");
    static inline const QString untilOption = QStringLiteral("until");
    static inline const QString stageOption = QStringLiteral("environment");
    static inline const QString keyOption = QStringLiteral("key");
    static inline const QString stampUrlOption = QStringLiteral("timestamp-url");
    static inline const QString stampRootsOption = QStringLiteral("timestamp-roots");
    static inline const QString receiptOption = QStringLiteral("receipt");

public:
    QByteArray name() const override { return QByteArrayLiteral("sign"); }
    QString summary() const override
    {
        return tr("Decides on a release and signs the decision with your key: approve, approve-with-conditions, "
                  "request-changes, reject, abstain or revoke.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT RELEASE DECISION"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        parser.addOption(
            {conditionOption, tr("A condition of the approval; may be repeated."), QStringLiteral("TEXT")});
        parser.addOption({commentOption, tr("The reason."), QStringLiteral("TEXT")});
        parser.addOption({untilOption, tr("The last day on which the approval counts, such as 2027-04-13."),
                          QStringLiteral("DATE")});
        parser.addOption({stageOption, tr("Where the release may run; production where it is left out."),
                          QStringLiteral("NAME"), ProductionEnvironment});
        parser.addOption({keyOption,
                          tr("The key to sign with, by the beginning of its fingerprint; your only one where it "
                             "is left out."),
                          QStringLiteral("FINGERPRINT")});
        parser.addOption(
            {stampUrlOption, tr("An authority that stamps the signature's time (RFC 3161)."), QStringLiteral("URL")});
        parser.addOption({stampRootsOption, tr("A PEM file with the certificates that the authority's leads to."),
                          QStringLiteral("FILE")});
        parser.addOption({receiptOption,
                          tr("Write the receipt of the sign-off into this file: keep it where those who may write the "
                             "project cannot change it."),
                          QStringLiteral("FILE")});
        declarePassphrase(parser);
    }

    Result<> write(const Writing& writing) const override
    {
        const KeyFiles files = KeyFiles::ofUser();
        const Result<DecisionWish> wish = wishFrom(writing, files);
        if (!wish)
            return failed(wish);
        ApprovalStore store(writing.database);
        const Result<ReleaseDecision> decision = store.prepare(*wish, writing.actor);
        if (!decision)
            return failed(decision);
        for (const QString& line : decisions::wordsOf(*decision))
            writing.out << line << '\n';
        writing.out.flush(); // What is signed is shown before the passphrase is asked for.
        const Result<SecretText> passphrase = passphraseFrom(
            writing.parser, {passphraseOption, tr("Passphrase of the key %1:").arg(wish->key.first(8)), false});
        if (!passphrase)
            return failed(passphrase);
        const Result<SigningKey> key = files.unlock(wish->key, *passphrase);
        if (!key)
            return failed(key);
        const Result<std::optional<TimestampAuthority>> authority = authorityFrom(writing.parser);
        if (!authority)
            return failed(authority);
        const Result<QString> uid =
            store.sign(*decision, *key, writing.actor, writing.command, *authority ? &**authority : nullptr);
        if (!uid)
            return failed(uid);
        writing.out << tr("Signed: %1").arg(*uid) << '\n';
        return giveReceipt(writing, *uid);
    }

private:
    /// The sign-off stands, whatever becomes of the file of its receipt: the project gives it again.
    static Result<> giveReceipt(const Writing& writing, const QString& signOff)
    {
        const QString again = QStringLiteral("assay-cli receipt %1 %2").arg(writing.arguments.at(0), signOff);
        if (!writing.parser.isSet(receiptOption)) {
            writing.out << tr("Receipt: %1").arg(again) << '\n';
            return {};
        }
        const auto receipt = writing.database.read(
            [&](db::Connection& connection) { return receipts::write(receipts::ofSignOff(connection, signOff)); });
        if (!receipt)
            return failed(receipt);
        const QString path = writing.parser.value(receiptOption);
        if (const auto written = writeFile(path, *receipt); !written)
            return fail(written.error().kind,
                        tr("It is signed, but its receipt was not written: %1 Get it with: %2")
                            .arg(written.error().message, again),
                        written.error().detail);
        writing.out << tr("Receipt: %1").arg(path) << '\n';
        return {};
    }

    /// The time-stamping authority that was named; none where none was.
    static Result<std::optional<TimestampAuthority>> authorityFrom(const QCommandLineParser& parser)
    {
        if (parser.isSet(stampUrlOption) != parser.isSet(stampRootsOption))
            return fail(Error::Kind::Invalid, tr("--timestamp-url and --timestamp-roots go together."), usageDetail());
        if (!parser.isSet(stampUrlOption))
            return std::optional<TimestampAuthority>();
        const Result<QList<Certificate>> roots = certificatesOf(parser.value(stampRootsOption));
        if (!roots)
            return failed(roots);
        return std::optional(
            TimestampAuthority{timestampPost(QUrl(parser.value(stampUrlOption), QUrl::StrictMode)), *roots});
    }

    static Result<DecisionWish> wishFrom(const Writing& writing, const KeyFiles& files)
    {
        const Result<Decision> decision =
            knownWord(writing.arguments.at(2), QStringLiteral("DECISION"), decisionFromString, Decision::Revoke);
        if (!decision)
            return failed(decision);
        DecisionWish wish;
        wish.decision = *decision;
        wish.conditions = writing.parser.values(conditionOption);
        wish.comment = writing.parser.value(commentOption);
        wish.stage = writing.parser.value(stageOption);
        if (writing.parser.isSet(untilOption)) {
            const QDate until = QDate::fromString(writing.parser.value(untilOption), Qt::ISODate);
            if (!until.isValid())
                return fail(Error::Kind::Invalid, tr("--until takes a date such as 2027-04-13."), usageDetail());
            wish.expiresAt = until.endOfDay(Qt::UTC).toMSecsSinceEpoch();
        }
        const Result<QString> request = newestRequest(writing);
        if (!request)
            return failed(request);
        wish.request = *request;
        const Result<QString> key = keyFrom(writing, files);
        if (!key)
            return failed(key);
        wish.key = *key;
        return wish;
    }

    static Result<QString> newestRequest(const Writing& writing)
    {
        const auto requests = writing.database.read([&](db::Connection& connection) {
            return approvals::requestsOf(connection, releases::byName(connection, writing.arguments.at(1)).id);
        });
        if (!requests)
            return failed(requests);
        if (requests->empty())
            return fail(Error::Kind::NotFound,
                        tr("Nobody has asked for approval of %1. Nothing was signed.").arg(writing.arguments.at(1)));
        return requests->front().uid;
    }

    /// The one that was named; otherwise the person's newest key in the project whose file is here.
    static Result<QString> keyFrom(const Writing& writing, const KeyFiles& files)
    {
        if (writing.parser.isSet(keyOption))
            return files.find(writing.parser.value(keyOption));
        const auto own = writing.database.read(
            [&](db::Connection& connection) { return keys::ofPerson(connection, writing.actor.person); });
        if (!own)
            return failed(own);
        const QStringList here = files.fingerprints();
        for (auto key = own->rbegin(); key != own->rend(); ++key) {
            if (key->revocation == Revocation::None && here.contains(key->fingerprint))
                return key->fingerprint;
        }
        return fail(
            Error::Kind::NotFound,
            tr("No key of yours in this project has its file in %1. Nothing was signed; make one with keys create "
               "and enroll it with keys enroll.")
                .arg(files.folder()));
    }
};

} // namespace

const Command& signCommand()
{
    static const SignCommand command;
    return command;
}

} // namespace assay
