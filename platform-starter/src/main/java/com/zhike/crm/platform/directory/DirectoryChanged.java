package com.zhike.crm.platform.directory;

/** Told inside the service when its copy of the directory changes. */
public record DirectoryChanged() {}
