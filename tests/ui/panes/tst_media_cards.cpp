// SPDX-License-Identifier: GPL-3.0-or-later
// Images and texts of event files, from the importer to the page.
#include "core/base/crc32.h"
#include "tests/support/data_science_fixture.h"
#include "tests/support/event_folder_fixture.h"
#include "tests/support/test_program.h"
#include "ui/charts/picture_view.h"
#include "ui/panes/data_scientist/logged_sections.h"
#include "ui/panes/data_scientist/media_card.h"

#include <QBuffer>
#include <QLabel>
#include <QSlider>
#include <QtEndian>

using namespace assay;
using namespace assay::tests;

namespace {

QByteArray pngOf(const QColor& color)
{
    QImage image(24, 16, QImage::Format_RGB32);
    image.fill(color);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray imageAt(int step, const QByteArray& png)
{
    return events::value(1000 + step, step, "samples",
                         WireMessage().message(4, WireMessage().integer(1, 16).integer(2, 24).bytes(4, png)));
}

} // namespace

class TestMediaCards : public DataScienceFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useOwnSettings(); }
    void init() { makeProject(); }
    void cleanup() { closeAll(); }

    void theSliderGoesThroughSteps()
    {
        import(imageAt(1, pngOf(Qt::red)) + imageAt(5, pngOf(Qt::blue)));
        MediaCard* card = onlyCard();
        QCOMPARE(card->footer(), QStringLiteral("step 5, 2 of 2"));
        QCOMPARE(card->pictureView().picture().pixelColor(3, 3), QColor(Qt::blue));
        card->slider().setFocus();
        QTest::keyClick(&card->slider(), Qt::Key_Left);
        waitForJobs();
        QTRY_COMPARE(card->pictureView().picture().pixelColor(3, 3), QColor(Qt::red));
        QCOMPARE(card->footer(), QStringLiteral("step 1, 1 of 2"));
        QCOMPARE(card->slider().accessibleDescription(), card->footer());
    }

    void textIsShownAsItIs()
    {
        const QByteArray words("<b>not bold</b> [x](https://example.com)");
        import(events::tensorValue(1001, 1, "note", events::tensor(7).bytes(8, words), "text"));
        QCOMPARE(onlyCard()->text(), QString::fromUtf8(words));
    }

    void whatIsNoImageIsSaidOnItsCard()
    {
        import(imageAt(1, "\x89PNG and nothing else"));
        const auto labels = onlyCard()->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->text() == QStringLiteral("The image is of no form that can be shown here.");
        }));
    }

    void anImageThatClaimsTooManyPixelsIsNotDecoded()
    {
        QByteArray png = pngOf(Qt::red);
        png.replace(16, 8, QByteArray::fromHex("0000ffff0000ffff")); // Width and height of its header.
        const quint32 checksum = qToBigEndian(crc32(png.mid(12, 17)));
        png.replace(29, 4, reinterpret_cast<const char*>(&checksum), 4);
        const auto picture = decodedPicture(png);
        QVERIFY(!picture);
        QVERIFY2(picture.error().message.contains(QStringLiteral("65535 × 65535")),
                 qPrintable(picture.error().message));
    }

private:
    void import(const QByteArray& content)
    {
        EventFolderFixture folder;
        folder.put(QStringLiteral("a/events.out.tfevents.1"),
                   events::version() + events::scalar(1000, 0, "loss", 1) + content);
        importBatch(folder.read());
        openPage();
        waitForJobs();
    }

    MediaCard* onlyCard() const
    {
        const auto cards = m_page->findChildren<MediaCard*>();
        if (cards.size() != 1)
            qFatal("%d cards", static_cast<int>(cards.size()));
        return cards.front();
    }
};

ASSAY_TEST(TestMediaCards)
#include "tst_media_cards.moc"
