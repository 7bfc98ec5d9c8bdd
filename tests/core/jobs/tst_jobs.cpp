// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/job.h"
#include "core/jobs/job_list.h"
#include "tests/support/test_program.h"

#include <QSemaphore>
#include <QSignalSpy>

#include <memory>

using namespace assay;

class TestJobs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aResultArrivesInTheReceiversThread()
    {
        QObject receiver;
        int answer = 0;
        QThread* deliveredIn = nullptr;
        QThread* workedIn = nullptr;
        whenDone(startJob<int>(&m_pool,
                               [&](JobContext<int>&) -> Result<int> {
                                   workedIn = QThread::currentThread();
                                   return 42;
                               }),
                 &receiver, [&](const Result<int>& result) {
                     answer = result.value();
                     deliveredIn = QThread::currentThread();
                 });
        QTRY_COMPARE(answer, 42);
        QCOMPARE(deliveredIn, QThread::currentThread());
        QVERIFY(workedIn != deliveredIn);
    }

    void aFailureArrivesAsAnError()
    {
        QObject receiver;
        QString message;
        whenDone(startJob<void>(&m_pool,
                                [](JobContext<void>&) -> Result<> {
                                    return fail(Error::Kind::Io, QStringLiteral("The disk is full."));
                                }),
                 &receiver, [&](const Result<>& result) { message = result.error().message; });
        QTRY_COMPARE(message, QStringLiteral("The disk is full."));
    }

    void aDeadReceiverHearsNothing()
    {
        auto receiver = std::make_unique<QObject>();
        QSemaphore mayEnd;
        bool told = false;
        const auto job = startJob<int>(&m_pool, [&](JobContext<int>&) -> Result<int> {
            mayEnd.acquire();
            return 1;
        });
        whenDone(job, receiver.get(), [&](const Result<int>&) { told = true; });
        receiver.reset();
        mayEnd.release();
        m_pool.waitForDone();
        QCoreApplication::processEvents();
        QVERIFY(!told);
    }

    void aCancelledJobNoticesAndIsNotDelivered()
    {
        QObject receiver;
        JobList list;
        QSemaphore started;
        std::atomic_bool noticed = false;
        bool told = false;
        const auto job = startJob<int>(&m_pool, [&](JobContext<int>& context) -> Result<int> {
            started.release();
            while (!context.cancelled())
                QThread::yieldCurrentThread();
            noticed = true;
            return 1;
        });
        whenDone(job, &receiver, [&](const Result<int>&) { told = true; });
        const int id = list.follow(QStringLiteral("Reading"), QFuture<void>(job));
        QCOMPARE(list.running().size(), 1u);
        started.acquire();
        list.cancel(id);
        QTRY_VERIFY(list.idle());
        QVERIFY(noticed);
        QVERIFY(!told);
    }

    void theListIsIdleOnlyAfterThoseWhoWaitedWereTold()
    {
        QObject receiver;
        JobList list;
        bool told = false;
        bool toldBeforeIdle = false;
        connect(&list, &JobList::becameIdle, this, [&] { toldBeforeIdle = told; });
        const auto job = startJob<int>(&m_pool, [](JobContext<int>& context) -> Result<int> {
            context.progress(0.5);
            return 1;
        });
        list.follow(QStringLiteral("Reading"), QFuture<void>(job));
        whenDone(job, &receiver, [&](const Result<int>&) { told = true; });
        QTRY_VERIFY(list.idle());
        QVERIFY(toldBeforeIdle);
    }

private:
    QThreadPool m_pool;
};

ASSAY_TEST(TestJobs)
#include "tst_jobs.moc"
