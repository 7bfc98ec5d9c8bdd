// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/digest_badge.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/inline_error.h"
#include "ui/widgets/sparkline.h"
#include "ui/widgets/view_states.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>

#include <algorithm>
#include <cstdlib>
#include <limits>

using namespace assay;

class TestViewStates : public QObject {
    Q_OBJECT

private:
    static ViewStates* states()
    {
        return new ViewStates(new QLabel(QStringLiteral("content")), new QLabel(QStringLiteral("empty")),
                              Skeleton::Shape::Table);
    }

private Q_SLOTS:
    void aSkeletonShowsOnlyAfterAWhile()
    {
        const std::unique_ptr<ViewStates> view(states());
        view->show();
        QVERIFY(!view->findChild<Skeleton*>()->isVisible());
        QTRY_VERIFY(view->findChild<Skeleton*>()->isVisible());
    }

    void contentStaysWhileItIsReadAgain()
    {
        const std::unique_ptr<ViewStates> view(states());
        view->show();
        view->showContent();
        view->showLoading();
        QVERIFY(view->showsContent());
        QVERIFY(!view->findChild<QTimer*>()->isActive());
    }

    void aFailureOffersToTryAgainAndToCopyItsDetails()
    {
        const std::unique_ptr<ViewStates> view(states());
        view->show();
        view->showError(
            {Error::Kind::Io, QStringLiteral("It failed; nothing was changed."), QStringLiteral("errno 5")});
        auto* error = view->findChild<InlineError*>();
        QVERIFY(error->isVisible());
        QCOMPARE(error->sentence(), QStringLiteral("It failed; nothing was changed."));
        QSignalSpy retried(view.get(), &ViewStates::retryAsked);
        const auto buttons = error->findChildren<QPushButton*>();
        QTest::mouseClick(buttons.at(0), Qt::LeftButton);
        QCOMPARE(retried.count(), 1);
        QTest::mouseClick(buttons.at(1), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("It failed; nothing was changed.\nerrno 5"));
    }

    void anEmptyStateStandsInTheMiddleAtAnyWidth()
    {
        const QString sentence = QStringLiteral("A project is one file that a team shares: its use cases, runs and "
                                                "models, and a log of every change. You can also drop one here.");
        EmptyState empty("search", QStringLiteral("Nothing here"), sentence);
        empty.show();
        const QList<QLabel*> labels = empty.findChildren<QLabel*>();
        QCOMPARE(labels.size(), 2);
        for (const int width : {1200, 320}) {
            empty.resize(width, 500);
            for (const QLabel* label : labels)
                QTRY_VERIFY2(std::abs(label->geometry().center().x() - width / 2) <= 2, qPrintable(label->text()));
            const QLabel* words = labels.at(1);
            QCOMPARE(words->text(), sentence);
            QVERIFY(words->width() <= std::min(metrics::sentence, width));
            QTRY_VERIFY(words->height() >= words->heightForWidth(words->width()));
        }
    }

    void aDigestIsCopiedWhole()
    {
        const QString hex(64, u'a');
        DigestBadge badge(hex);
        badge.show();
        QTest::keyClick(&badge, Qt::Key_Space);
        QCOMPARE(QGuiApplication::clipboard()->text(), hex);
        QCOMPARE(badge.text().size(), 7);
    }

    void aSparklineDrawsWhatIsFinite_data()
    {
        QTest::addColumn<QList<double>>("values");
        QTest::addColumn<bool>("ink");
        constexpr double nan = std::numeric_limits<double>::quiet_NaN();
        constexpr double inf = std::numeric_limits<double>::infinity();
        QTest::newRow("nothing") << QList<double>{} << false;
        QTest::newRow("one") << QList<double>{3} << true;
        QTest::newRow("constant") << QList<double>{2, 2, 2} << true;
        QTest::newRow("rising") << QList<double>{1, 2, 3} << true;
        QTest::newRow("with gaps") << QList<double>{1, nan, 2, inf, 3} << true;
        QTest::newRow("not finite") << QList<double>{nan, inf, -inf} << false;
        QTest::newRow("extremes") << QList<double>{-1e300, 1e300} << true;
    }

    void aSparklineDrawsWhatIsFinite()
    {
        QFETCH(QList<double>, values);
        QFETCH(bool, ink);
        Sparkline line(QStringLiteral("loss"));
        line.setValues({values.begin(), values.end()});
        QImage drawn(96, 24, QImage::Format_ARGB32_Premultiplied);
        drawn.fill(Qt::transparent);
        line.resize(96, 24);
        line.render(&drawn, {}, {}, QWidget::RenderFlags());
        bool found = false;
        for (int y = 0; y < drawn.height(); ++y) {
            for (int x = 0; x < drawn.width(); ++x)
                found = found || drawn.pixelColor(x, y).alpha() > 60;
        }
        QCOMPARE(found, ink);
        QVERIFY(line.accessibleName().startsWith(QStringLiteral("loss")));
    }
};

ASSAY_TEST(TestViewStates)
#include "tst_view_states.moc"
