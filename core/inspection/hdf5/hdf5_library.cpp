// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/hdf5/hdf5_library.h"

#include <H5FDpublic.h>
#include <H5PLpublic.h>

#include <cstring>
#include <limits>

namespace assay {
namespace {

/// A file of the driver: what the library knows of all files comes first.
struct SourceFile {
    H5FD_t common;
    ByteSource* source;
    haddr_t end;
};

ByteSource* theSource = nullptr; // for openSource(), which gets nothing but a name

SourceFile* fileOf(H5FD_t* file)
{
    return reinterpret_cast<SourceFile*>(file);
}

H5FD_t* openSource(const char*, unsigned flags, hid_t, haddr_t)
{
    if ((flags & H5F_ACC_RDWR) != 0 || !theSource)
        return nullptr;
    ByteSource* source = std::exchange(theSource, nullptr); // A second file is none of ours.
    return reinterpret_cast<H5FD_t*>(new SourceFile{{}, source, 0});
}

herr_t closeSource(H5FD_t* file)
{
    delete fileOf(file);
    return 0;
}

haddr_t endOfAddresses(const H5FD_t* file, H5FD_mem_t)
{
    return reinterpret_cast<const SourceFile*>(file)->end;
}

herr_t setEndOfAddresses(H5FD_t* file, H5FD_mem_t, haddr_t address)
{
    fileOf(file)->end = address;
    return 0;
}

haddr_t endOfFile(const H5FD_t* file, H5FD_mem_t)
{
    return static_cast<haddr_t>(reinterpret_cast<const SourceFile*>(file)->source->size());
}

herr_t readSource(H5FD_t* file, H5FD_mem_t, hid_t, haddr_t address, std::size_t size, void* to)
{
    constexpr auto most = static_cast<haddr_t>(std::numeric_limits<qint64>::max());
    if (address > most || size > most - address)
        return -1;
    const qsizetype read =
        fileOf(file)->source->read(static_cast<qint64>(address), static_cast<char*>(to), static_cast<qsizetype>(size));
    // The library asks for bytes beyond the end and takes zeros.
    std::memset(static_cast<char*>(to) + read, 0, size - static_cast<std::size_t>(read));
    return 0;
}

herr_t refuseWriting(H5FD_t*, H5FD_mem_t, hid_t, haddr_t, std::size_t, const void*)
{
    return -1;
}

hid_t registerDriver()
{
    static H5FD_class_t driver = {};
    driver.name = "assay-source";
    driver.maxaddr = static_cast<haddr_t>(std::numeric_limits<qint64>::max());
    driver.fc_degree = H5F_CLOSE_WEAK;
    driver.open = openSource;
    driver.close = closeSource;
    driver.get_eoa = endOfAddresses;
    driver.set_eoa = setEndOfAddresses;
    driver.get_eof = endOfFile;
    driver.read = readSource;
    driver.write = refuseWriting;
    constexpr H5FD_mem_t kinds[H5FD_MEM_NTYPES] = H5FD_FLMAP_SINGLE;
    std::memcpy(driver.fl_map, kinds, sizeof(kinds));
    return ::H5FDregister(&driver);
}

} // namespace

Hdf5Handle openHdf5(ByteSource& source)
{
    ::H5Eset_auto2(H5E_DEFAULT, nullptr, nullptr);
    ::H5PLset_loading_state(0);
    const Hdf5Handle access(::H5Pcreate(H5P_FILE_ACCESS), ::H5Pclose);
    theSource = &source;
    const bool isReady = access.isOpen() && ::H5Pset_driver(access.id(), registerDriver(), nullptr) >= 0;
    return {isReady ? ::H5Fopen("model", H5F_ACC_RDONLY, access.id()) : H5I_INVALID_HID, ::H5Fclose};
}

} // namespace assay
