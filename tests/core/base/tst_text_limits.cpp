// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_limits.h"
#include "core/decisions/decision_store.h"
#include "core/feedback/feedback_store.h"
#include "core/meetings/meeting_store.h"
#include "core/skills/skill_store.h"
#include "core/user_groups/user_group_store.h"
#include "tests/support/temporary_project.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

/// How long names and texts may be that people write.
class TestTextLimits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLongestIsKeptAndOneMoreIsNot()
    {
        QVERIFY(lengthProblem(QString(300, u'x'), {QString(65'536, u'x')}).isEmpty());
        QVERIFY(lengthProblem(QString(301, u'x')).contains(QStringLiteral("301")));
        QVERIFY(lengthProblem({}, {QString(), QString(65'537, u'x')}).contains(QStringLiteral("65537")));
    }

    void aLineOfAMegabyteIsNobodysNameAndLeavesNoTrace()
    {
        const QString line(1 << 20, u'x');
        TemporaryProject project;
        db::Database& database = project.database();
        const Actor manager{project.actor().person, toString(Role::Manager)};
        const QString useCase = valueOf(propose(database, project.actor(), QStringLiteral("use")));
        const qint64 before = numberIn(database, "SELECT max(seq) FROM audit_event");
        UseCaseProposal proposal;
        proposal.title = line;
        DecisionDraft decision;
        decision.text.title = line;
        MeetingDraft meeting;
        meeting.title = line;
        FeedbackEntry feedback;
        feedback.text = line;
        UserGroupDraft group;
        group.useCase = useCase;
        group.fields.name = line;
        const QString once = QStringLiteral("c");
        for (const Result<QString>& refused :
             {UseCaseStore(database).propose(proposal, manager, once),
              DecisionStore(database).propose(decision, manager, once),
              MeetingStore(database).add(meeting, manager, once), FeedbackStore(database).add(feedback, manager, once),
              SkillStore(database).describe({line, QStringLiteral("Name")}, manager, once),
              UserGroupStore(database).add(group, manager, once)}) {
            QVERIFY(!refused);
            QVERIFY2(refused.error().message.contains(QStringLiteral("at most")), qPrintable(refused.error().message));
        }
        QCOMPARE(numberIn(database, "SELECT max(seq) FROM audit_event"), before);
    }
};

ASSAY_TEST(TestTextLimits)
#include "tst_text_limits.moc"
