// SPDX-License-Identifier: GPL-3.0-or-later
// A release judged from its rows: the decision of a gate once the project is open, and the reading of its files again.
#include "core/policies/shipped.h"
#include "tests/bench/bench.h"
#include "tests/support/approval_fixture.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>

namespace assay::bench {
namespace {

constexpr int controls = 200;
constexpr int evidenceItems = 2000;
constexpr int runs = 15;
constexpr qint64 fileSize = 256LL * 1024 * 1024;

/// The shipped policy with questions to people until it has 200 controls.
policies::Policy manyQuestions()
{
    policies::Policy policy = required(policies::defaultPolicy());
    const auto question =
        std::find_if(policy.controls.begin(), policy.controls.end(),
                     [](const policies::Control& control) { return control.check.kind == QStringLiteral("person"); });
    const policies::Control pattern = *question;
    for (int i = 0; policy.controls.size() < controls; ++i) {
        policy.controls.push_back(pattern);
        policy.controls.back().key = QStringLiteral("question-%1").arg(i);
    }
    policy.id = QStringLiteral("large");
    policy.effectiveFrom = QDate(2026, 6, 2);
    return policy;
}

/// Evidence, and an answer to each control that names ten items of it.
void fill(const tests::ApprovalProject& project, const policies::Policy& policy)
{
    required(project.database().write(
        {project.ruth, QStringLiteral("x"), QStringLiteral("x"), {}, {}, {}}, [&](db::WriteTransaction& transaction) {
            db::Connection& connection = transaction.connection();
            policies::publish(transaction, policy, {});
            db::Statement evidence = connection.prepare("INSERT INTO evidence (uid, release_id, control, kind, title, "
                                                        "media_type, sha256, size, location, facts,"
                                                        " author_id, effective_at, added_at) VALUES (?, 1, '', "
                                                        "'document', ?, 'application/pdf', ?, 1, '', '{}', 1, 1,"
                                                        " 1)");
            for (int i = 0; i < evidenceItems; ++i)
                evidence.bind(QStringLiteral("e%1").arg(i))
                    .bind(QStringLiteral("Document %1").arg(i))
                    .bind(bytesOf(sha256(QByteArray::number(i))))
                    .run();
            db::Statement answer = connection.prepare(
                "INSERT INTO control_answer (uid, release_id, control, answer, text, evidence, person_id, role,"
                " answered_at) VALUES (?, 1, ?, 'yes', 'It is.', ?, 1, 'risk-auditor', 1)");
            int next = 0;
            for (const policies::Control& control : policy.controls) {
                QStringList uids;
                for (int i = 0; i < evidenceItems / controls; ++i)
                    uids << QStringLiteral("\"e%1\"").arg(next++);
                answer.bind(QStringLiteral("a") + control.key)
                    .bind(control.key)
                    .bind(QStringLiteral("[%1]").arg(uids.join(u',')))
                    .run();
            }
            return 0;
        }));
}

void benchJudging(Report& report)
{
    const tests::ApprovalProject project;
    const policies::Policy policy = manyQuestions();
    fill(project, policy);
    const auto judge = [&] {
        const approvals::ReleaseJudgement judged = project.judged();
        if (judged.policy.id != policy.id || judged.policy.controls.size() != controls)
            qFatal("The wrong policy was judged by: %s, %zu controls", qPrintable(judged.policy.id), judged.policy.controls.size());
    };
    judge();
    report.section(QStringLiteral("Release gate, 200 controls, 2,000 evidence items, from the project"));
    report.within(QStringLiteral("read, freeze and decide"), timed(runs, judge), 200);
}

void benchFiles(Report& report)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("weights.bin")));
    const QByteArray bytes(fileSize, 'w');
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != fileSize)
        qFatal("The file could not be written");
    file.close();
    const auto [reading, plain] = timedInTurns(
        5, [&] { required(sha256OfFile(file.fileName())); }, [&] { sha256(bytes); });
    report.section(QStringLiteral("Files of a release, 256 MiB"));
    report.atMostTimes(QStringLiteral("hash the file"), reading.least, QStringLiteral("SHA-256 in memory"), plain.least,
                       1 / 0.85);
}

} // namespace

void gateBench(Report& report)
{
    benchJudging(report);
    benchFiles(report);
}

} // namespace assay::bench
